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
  /** When the first of these articles was read, ISO date and time. */
  readonly recordedAt: string;
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
    (byPair.get(at) ?? []).map(({ ord: _ord, ...end }) => {
      const found = articles.get(end.statementId) ?? [];
      return {
        ...end,
        articleIds: [...new Set(found.map(({ articleId }) => articleId))],
        recordedAt: found.map(({ readAt }) => readAt).sort()[0] ?? "",
      };
    }),
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

function placesQuery({ db, dialect, tables: { statementEvidence: t, evidence, articleVersions } }: Session) {
  return db
    .selectDistinct({ statementId: t.statementId, articleId: articleVersions.articleId, readAt: articleVersions.readAt })
    .from(t)
    .innerJoin(evidence, eq(evidence.id, t.evidenceId))
    .innerJoin(articleVersions, eq(articleVersions.id, evidence.versionId))
    .where(dialect.inList(t.statementId, "ids"));
}
