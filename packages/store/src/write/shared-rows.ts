import { and, eq, ne, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";

/**
 * The statements and positions of this record that the same run has found in another article too. They keep what they
 * were first read as: otherwise two articles that report the same words would overwrite each other at every reading.
 */
export async function sharedRows(session: Session, record: ArticleRecord): Promise<Set<string>> {
  const { db, dialect, tables } = session;
  const { statementEvidence, positionEvidence, evidence, articleVersions } = tables;
  const statements = () =>
    db
      .selectDistinct({ id: sql<string>`${statementEvidence.statementId}` })
      .from(statementEvidence)
      .innerJoin(evidence, eq(evidence.id, statementEvidence.evidenceId))
      .innerJoin(articleVersions, eq(articleVersions.id, evidence.versionId))
      .where(
        and(
          dialect.inList(statementEvidence.statementId, "ids"),
          eq(statementEvidence.runId, sql.placeholder("runId")),
          ne(articleVersions.articleId, sql.placeholder("articleId")),
        ),
      );
  const positions = () =>
    db
      .selectDistinct({ id: sql<string>`${positionEvidence.positionId}` })
      .from(positionEvidence)
      .innerJoin(evidence, eq(evidence.id, positionEvidence.evidenceId))
      .innerJoin(articleVersions, eq(articleVersions.id, evidence.versionId))
      .where(
        and(
          dialect.inList(positionEvidence.positionId, "ids"),
          eq(positionEvidence.runId, sql.placeholder("runId")),
          ne(articleVersions.articleId, sql.placeholder("articleId")),
        ),
      );
  const place = { runId: record.run.id, articleId: record.article.id };
  const statementIds = dialect.listParameter(record.statements.map(({ statement }) => statement.id));
  const positionIds = dialect.listParameter(record.positions.map(({ position }) => position.id));
  const rows = [
    ...(await run(session, "shared statements", statements, { ...place, ids: statementIds })),
    ...(await run(session, "shared positions", positions, { ...place, ids: positionIds })),
  ];
  return new Set(rows.map(({ id }) => id));
}
