import type { ActorId, ArticleVersionId, EvidenceId, PartialDate, RunId, StatementForm, StatementId } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ActorTables } from "./actors.ts";
import type { ArticleTables } from "./articles.ts";

/** Acts of saying and doing, and the exact words they rest on. */
export function defineStatementTables(
  { table, text, integer, json, index, primaryKey }: Dialect,
  { articleVersions, runs }: ArticleTables,
  { actors }: ActorTables,
) {
  const statements = table(
    "statements",
    {
      id: text("id").$type<StatementId>().primaryKey(),
      speakerId: text("speaker_id")
        .$type<ActorId>()
        .references(() => actors.id),
      onBehalfOfId: text("on_behalf_of_id")
        .$type<ActorId>()
        .references(() => actors.id),
      reportedBy: text("reported_by"),
      form: text("form").$type<StatementForm>().notNull(),
      text: text("text").notNull(),
      cue: text("cue"),
      saidOn: json<PartialDate>("said_on"),
      saidKey: text("said_key").notNull(),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [
      index("statements_by_speaker").on(t.speakerId, t.saidKey, t.id),
      index("statements_by_said").on(t.saidKey, t.id),
      index("statements_by_principal").on(t.onBehalfOfId),
    ],
  );

  const evidence = table(
    "evidence",
    {
      id: text("id").$type<EvidenceId>().primaryKey(),
      versionId: text("version_id")
        .$type<ArticleVersionId>()
        .notNull()
        .references(() => articleVersions.id),
      start: integer("start_offset").notNull(),
      end: integer("end_offset").notNull(),
      exact: text("exact").notNull(),
      prefix: text("prefix").notNull(),
      suffix: text("suffix").notNull(),
    },
    (t) => [index("evidence_by_version").on(t.versionId, t.start, t.id)],
  );

  const statementEvidence = table(
    "statement_evidence",
    {
      statementId: text("statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      evidenceId: text("evidence_id")
        .$type<EvidenceId>()
        .notNull()
        .references(() => evidence.id, { onDelete: "cascade" }),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [primaryKey({ columns: [t.statementId, t.evidenceId] }), index("statement_evidence_by_evidence").on(t.evidenceId)],
  );

  return { statements, evidence, statementEvidence };
}

export type StatementTables = ReturnType<typeof defineStatementTables>;
