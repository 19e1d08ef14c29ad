import { dateOrderKey } from "@stance/schema";
import { and, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { insertRows } from "./insert-rows.ts";
import { latestVersionOf } from "./latest-version.ts";

/** Notes anew who is named and what is said in the article, as its latest version has it. */
export async function writeAppearances(session: Session, { article }: ArticleRecord): Promise<void> {
  const { articleActors, articleStatements } = session.tables;
  const articleId = article.id;
  const publishedKey = dateOrderKey(article.publishedAt);
  const versionId = await latestVersionOf(session, articleId);
  const named = await actorsNamedIn(session, versionId);
  const said = await statementsIn(session, versionId);
  await removeOthers(
    session,
    articleId,
    named.map(({ actorId }) => actorId),
    said.map(({ statementId }) => statementId),
  );
  const actors = named.map(({ actorId }) => ({ articleId, actorId, publishedKey }));
  await insertRows(session, articleActors, ["articleId", "actorId"], actors, { update: ["publishedKey"] });
  const statements = said.map(({ statementId, start }) => ({ articleId, statementId, start }));
  await insertRows(session, articleStatements, ["articleId", "statementId"], statements, { update: ["start"] });
}

async function actorsNamedIn(session: Session, versionId: string | null) {
  const { mentions } = session.tables;
  const build = () =>
    session.db
      .selectDistinct({ actorId: mentions.actorId })
      .from(mentions)
      .where(eq(mentions.versionId, sql.placeholder("versionId")));
  const rows = await run(session, "actors named in version", build, { versionId });
  return rows.flatMap(({ actorId }) => (actorId === null ? [] : [{ actorId }]));
}

async function statementsIn(session: Session, versionId: string | null) {
  const { statementEvidence, evidence } = session.tables;
  const build = () =>
    session.db
      .select({ statementId: statementEvidence.statementId, start: sql<number>`min(${evidence.start})`.mapWith(Number) })
      .from(evidence)
      .innerJoin(statementEvidence, eq(statementEvidence.evidenceId, evidence.id))
      .where(eq(evidence.versionId, sql.placeholder("versionId")))
      .groupBy(statementEvidence.statementId);
  return await run(session, "statements in version", build, { versionId });
}

async function removeOthers(
  session: Session,
  articleId: string,
  actorIds: readonly string[],
  statementIds: readonly string[],
): Promise<void> {
  const { db, dialect, tables } = session;
  const { articleActors, articleStatements } = tables;
  const otherActors = () =>
    db
      .delete(articleActors)
      .where(
        and(eq(articleActors.articleId, sql.placeholder("articleId")), sql`not ${dialect.inList(articleActors.actorId, "kept")}`),
      );
  const otherStatements = () =>
    db
      .delete(articleStatements)
      .where(
        and(
          eq(articleStatements.articleId, sql.placeholder("articleId")),
          sql`not ${dialect.inList(articleStatements.statementId, "kept")}`,
        ),
      );
  await run(session, "remove article actors", otherActors, { articleId, kept: dialect.listParameter(actorIds) });
  await run(session, "remove article statements", otherStatements, { articleId, kept: dialect.listParameter(statementIds) });
}
