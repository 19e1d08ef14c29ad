import { sqliteDialect } from "../src/dialect/dialect.ts";
import { defineTables } from "../src/tables/tables.ts";

// drizzle-kit sees only tables that a module exports by name.
export const {
  outlets,
  stories,
  runs,
  articles,
  articleVersions,
  versionTexts,
  versionRuns,
  actors,
  actorNames,
  roles,
  mentions,
  identifications,
  topics,
  statements,
  evidence,
  statementEvidence,
  positions,
  positionEvidence,
  positionReviews,
  identityReviews,
  claims,
  standings,
  shifts,
  contradictions,
  articleActors,
  articleStatements,
  searchEntries,
  revisions,
} = defineTables(sqliteDialect);
