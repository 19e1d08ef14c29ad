import type { ArticleId, DisputedClaim, PartialDate, StatementId } from "@stance/schema";
import { and, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { Pair } from "./rows.ts";

/** One end of a contradiction, with the articles that its statement stands in. */
export interface DisputedStatement extends DisputedClaim {
  readonly statementId: StatementId;
  readonly articleIds: readonly ArticleId[];
  readonly saidOn: PartialDate | null;
}

/** What tells how reports differ needs no more than the latest ends. */
const MOST_ENDS = 100;

/**
 * What reports tell differently about each pair: about the actor's acts on the topic, and about the topic itself; the
 * latest hundred ends of each, in the order of `pairs`.
 */
export async function disputedStatementsOfPairs(store: Store, pairs: readonly Pair[]): Promise<DisputedStatement[][]> {
  const session = store.reader;
  if (pairs.length === 0) return [];
  const parameters = { pairs: JSON.stringify(pairs.map(({ actorId, topicId }) => [actorId, topicId])) };
  const ends = await run(session, "disputed ends of pairs", () => endsQuery(session), parameters);
  const ids = session.dialect.listParameter([...new Set(ends.map(({ statementId }) => statementId))]);
  const places = await run(session, "articles of disputed statements", () => placesQuery(session), { ids });
  const articles = Map.groupBy(places, ({ statementId }) => statementId);
  const byPair = Map.groupBy(ends, ({ ord }) => ord);
  return pairs.map((_, at) =>
    (byPair.get(at) ?? []).map(({ ord: _ord, ...end }) => ({
      ...end,
      articleIds: (articles.get(end.statementId) ?? []).map(({ articleId }) => articleId),
    })),
  );
}

function endsQuery({ db, dialect, tables: { contradictions: t, statements } }: Session) {
  const latest = sql`(select inner_link.id from ${t} as inner_link
    where inner_link.topic_id = pair.b and (inner_link.actor_id is null or inner_link.actor_id = pair.a)
    order by inner_link.said_key desc, inner_link.id limit ${sql.raw(String(MOST_ENDS))})`;
  return db
    .selectDistinct({
      ord: sql<number>`pair.ord`.mapWith(Number),
      topicId: t.topicId,
      kind: t.kind,
      actorId: t.actorId,
      subject: t.subject,
      answer: t.answer,
      words: t.words,
      statementId: t.statementId,
      saidOn: statements.saidOn,
    })
    .from(dialect.entries("pairs", "pair"))
    .innerJoin(t, and(eq(t.topicId, sql`pair.b`), sql`${t.id} in ${latest}`))
    .innerJoin(statements, eq(statements.id, t.statementId));
}

function placesQuery({ db, dialect, tables: { articleStatements: t } }: Session) {
  return db.select({ statementId: t.statementId, articleId: t.articleId }).from(t).where(dialect.inList(t.statementId, "ids"));
}
