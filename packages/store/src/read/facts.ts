import type { PositionFact } from "@stance/schema";
import { eq, type SQL, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { Pair } from "./rows.ts";

export interface FactOptions {
  /** Also positions on topics below those of the pairs. */
  readonly withNarrower?: boolean | undefined;
}

/** What standings and shifts are computed from, for each pair, in the order of `pairs`. */
export const factsOfPairs = (store: Store, pairs: readonly Pair[], options: FactOptions = {}): Promise<PositionFact[][]> =>
  readFacts(store.reader, pairs, options);

/** The same within a transaction. */
export async function readFacts(
  session: Session,
  pairs: readonly Pair[],
  { withNarrower = false }: FactOptions = {},
): Promise<PositionFact[][]> {
  if (pairs.length === 0) return [];
  const parameters = { pairs: JSON.stringify(pairs.map(({ actorId, topicId }) => [actorId, topicId])) };
  const rows = await run(
    session,
    `facts ${withNarrower ? "with narrower" : "of pairs"}`,
    () => factsQuery(session, withNarrower),
    parameters,
  );
  const byPair = Map.groupBy(rows, ({ ord }) => ord);
  return pairs.map((_, place) => (byPair.get(place) ?? []).map(({ ord: _ord, ...fact }) => fact));
}

function factsQuery({ db, dialect, tables }: Session, withNarrower: boolean) {
  const { positions: t, topics } = tables;
  return db
    .select({
      ord: sql<number>`parent.ord`.mapWith(Number),
      id: t.id,
      statementId: t.statementId,
      stance: t.stance,
      confidence: t.confidence,
      target: t.target,
      saidOn: t.saidOn,
      recordedAt: t.recordedAt,
      withdrawnAt: t.withdrawnAt,
      status: t.status,
      storyIds: t.storyIds,
      outletIds: t.outletIds,
    })
    .from(withNarrower ? pairsWithNarrower(dialect.entries("pairs", "pair"), topics) : dialect.entries("pairs", "parent"))
    .innerJoin(t, sql`${eq(t.actorId, sql`parent.a`)} and ${eq(t.topicId, sql`parent.b`)}`)
    .orderBy(sql`parent.ord`, t.saidKey, t.id);
}

const pairsWithNarrower = (pairs: SQL, topics: Session["tables"]["topics"]): SQL => sql`(
  with recursive below (ord, a, b) as (
    select pair.ord, pair.a, pair.b from ${pairs}
    union select below.ord, below.a, ${topics.id} from ${topics} join below on ${topics.broaderId} = below.b
  ) select ord, a, b from below) as parent`;
