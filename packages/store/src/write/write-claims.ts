import { and, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { insertRows } from "./insert-rows.ts";

/** Writes what the record's statements tell, in place of what they told before; `shared` statements keep what they told first. */
export async function writeClaims(session: Session, record: ArticleRecord, shared: ReadonlySet<string>): Promise<void> {
  const { db, dialect, tables } = session;
  const { claims } = tables;
  const owners = record.statements.map(({ statement }) => statement.id).filter((id) => !shared.has(id));
  const own = record.claims.filter(({ statementId }) => !shared.has(statementId));
  const build = () =>
    db.delete(claims).where(and(dialect.inList(claims.statementId, "owners"), sql`not ${dialect.inList(claims.id, "kept")}`));
  const kept = dialect.listParameter(own.map(({ id }) => id));
  await run(session, "remove other claims", build, { owners: dialect.listParameter(owners), kept });
  await insertRows(session, claims, ["id"], own, {
    update: ["statementId", "topicId", "kind", "actorId", "subject", "answer", "words"],
  });
}

/** Where the claims of this article are compared with others: on which topic, and about whose act. */
export async function claimScopesInArticle(session: Session, articleId: string) {
  const { claims, articleStatements } = session.tables;
  const build = () =>
    session.db
      .selectDistinct({ topicId: claims.topicId, actorId: claims.actorId })
      .from(articleStatements)
      .innerJoin(claims, eq(claims.statementId, articleStatements.statementId))
      .where(eq(articleStatements.articleId, sql.placeholder("articleId")));
  return await run(session, "claim scopes in article", build, { articleId });
}
