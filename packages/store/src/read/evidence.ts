import type { PositionId, StatementId } from "@stance/schema";
import { eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Tables } from "../tables/tables.ts";
import { type ChildrenDefinition, childrenOf } from "./aligned.ts";
import type { EvidenceRow } from "./rows.ts";
import { withoutOrphans } from "./verbatim.ts";

const evidenceRow = ({ evidence: t, articles }: Tables) => ({
  id: t.id,
  versionId: t.versionId,
  start: t.start,
  end: t.end,
  exact: t.exact,
  prefix: t.prefix,
  suffix: t.suffix,
  articleId: articles.id,
  storyId: articles.storyId,
  outletId: articles.outletId,
});

const withArticle = ({ evidence, articleVersions, articles }: Tables) => [
  { table: articleVersions, on: eq(articleVersions.id, evidence.versionId) },
  { table: articles, on: eq(articles.id, articleVersions.articleId) },
];

const evidenceByStatement: ChildrenDefinition<EvidenceRow> = {
  name: "evidence of statements",
  table: ({ statementEvidence }) => statementEvidence,
  joins: (tables) => [
    { table: tables.evidence, on: eq(tables.evidence.id, tables.statementEvidence.evidenceId) },
    ...withArticle(tables),
  ],
  select: evidenceRow,
  parent: ({ statementEvidence }) => statementEvidence.statementId,
  order: ({ evidence: t, articles }) => [articles.publishedKey, t.versionId, t.start, t.id],
};

const evidenceByPosition: ChildrenDefinition<EvidenceRow> = {
  ...evidenceByStatement,
  name: "evidence of positions",
  table: ({ positionEvidence }) => positionEvidence,
  joins: (tables) => [
    { table: tables.evidence, on: eq(tables.evidence.id, tables.positionEvidence.evidenceId) },
    ...withArticle(tables),
  ],
  parent: ({ positionEvidence }) => positionEvidence.positionId,
};

/**
 * The evidence of each statement, by publication of the article, then in the order of the text; checked against the
 * text, and left out where it does not stand there.
 */
export const evidenceOfStatements = async (store: Store, ids: readonly StatementId[]): Promise<EvidenceRow[][]> =>
  withoutOrphans(store, await childrenOf(store.reader, evidenceByStatement, ids));

/** The same of each position. */
export const evidenceOfPositions = async (store: Store, ids: readonly PositionId[]): Promise<EvidenceRow[][]> =>
  withoutOrphans(store, await childrenOf(store.reader, evidenceByPosition, ids));
