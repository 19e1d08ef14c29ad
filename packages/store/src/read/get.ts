import type {
  ActorId,
  ArticleId,
  Outlet,
  OutletId,
  PositionId,
  Run,
  RunId,
  ShiftId,
  Slug,
  StatementId,
  TopicId,
} from "@stance/schema";
import type { Store } from "../store.ts";
import { childrenOfPairs, type LookupDefinition, lookUp, type PairChildrenDefinition } from "./aligned.ts";
import type { ActorRow, ArticleRow, Pair, PositionRow, ShiftRow, StandingRow, StatementRow, TopicRow } from "./rows.ts";
import { actorRow, articleRow, positionRow, shiftRow, standingRow, statementRow, topicRow } from "./selections.ts";

export const actorsById: LookupDefinition<ActorRow> = {
  name: "actors by id",
  table: ({ actors }) => actors,
  select: actorRow,
  by: ({ actors }) => actors.id,
};
const actorsBySlug: LookupDefinition<ActorRow> = { ...actorsById, name: "actors by slug", by: ({ actors }) => actors.slug };

export const topicsById: LookupDefinition<TopicRow> = {
  name: "topics by id",
  table: ({ topics }) => topics,
  select: topicRow,
  by: ({ topics }) => topics.id,
};
const topicsBySlug: LookupDefinition<TopicRow> = { ...topicsById, name: "topics by slug", by: ({ topics }) => topics.slug };

const outletsById: LookupDefinition<Outlet> = {
  name: "outlets by id",
  table: ({ outlets }) => outlets,
  select: ({ outlets: { id, name } }) => ({ id, name }),
  by: ({ outlets }) => outlets.id,
};

export const articlesById: LookupDefinition<ArticleRow> = {
  name: "articles by id",
  table: ({ articles }) => articles,
  select: articleRow,
  by: ({ articles }) => articles.id,
};

export const statementsById: LookupDefinition<StatementRow> = {
  name: "statements by id",
  table: ({ statements }) => statements,
  select: statementRow,
  by: ({ statements }) => statements.id,
};

export const positionsById: LookupDefinition<PositionRow> = {
  name: "positions by id",
  table: ({ positions }) => positions,
  select: positionRow,
  by: ({ positions }) => positions.id,
};

const shiftsById: LookupDefinition<ShiftRow> = {
  name: "shifts by id",
  table: ({ shifts }) => shifts,
  select: shiftRow,
  by: ({ shifts }) => shifts.id,
};

const runsById: LookupDefinition<Run> = {
  name: "runs by id",
  table: ({ runs }) => runs,
  select: ({ runs: { id, reader, version, settings } }) => ({ id, reader, version, settings }),
  by: ({ runs }) => runs.id,
};

export const standingsOfPairs: PairChildrenDefinition<StandingRow> = {
  name: "standings of pairs",
  table: ({ standings }) => standings,
  select: standingRow,
  pair: ({ standings }) => [standings.actorId, standings.topicId],
  order: ({ standings }) => [standings.actorId, standings.topicId],
};

/** In the order of `ids`; an unknown id gives null. */
export const getActors = (store: Store, ids: readonly ActorId[]): Promise<(ActorRow | null)[]> =>
  lookUp(store.reader, actorsById, ids);

/** In the order of `slugs`; an unknown slug gives null. */
export const getActorsBySlug = (store: Store, slugs: readonly Slug[]): Promise<(ActorRow | null)[]> =>
  lookUp(store.reader, actorsBySlug, slugs);

/** In the order of `ids`; an unknown id gives null. */
export const getTopics = (store: Store, ids: readonly TopicId[]): Promise<(TopicRow | null)[]> =>
  lookUp(store.reader, topicsById, ids);

/** In the order of `slugs`; an unknown slug gives null. */
export const getTopicsBySlug = (store: Store, slugs: readonly Slug[]): Promise<(TopicRow | null)[]> =>
  lookUp(store.reader, topicsBySlug, slugs);

/** In the order of `ids`; an unknown id gives null. */
export const getOutlets = (store: Store, ids: readonly OutletId[]): Promise<(Outlet | null)[]> =>
  lookUp(store.reader, outletsById, ids);

/** In the order of `ids`; an unknown id gives null. */
export const getArticles = (store: Store, ids: readonly ArticleId[]): Promise<(ArticleRow | null)[]> =>
  lookUp(store.reader, articlesById, ids);

/** In the order of `ids`; an unknown id gives null. */
export const getStatements = (store: Store, ids: readonly StatementId[]): Promise<(StatementRow | null)[]> =>
  lookUp(store.reader, statementsById, ids);

/** In the order of `ids`; an unknown id gives null. */
export const getPositions = (store: Store, ids: readonly PositionId[]): Promise<(PositionRow | null)[]> =>
  lookUp(store.reader, positionsById, ids);

/** In the order of `ids`; an unknown id gives null. */
export const getShifts = (store: Store, ids: readonly ShiftId[]): Promise<(ShiftRow | null)[]> =>
  lookUp(store.reader, shiftsById, ids);

/** In the order of `ids`; an unknown id gives null. */
export const getRuns = (store: Store, ids: readonly RunId[]): Promise<(Run | null)[]> => lookUp(store.reader, runsById, ids);

/** The kept standings, in the order of `pairs`; null where nothing is recorded that counts. */
export async function getStandings(store: Store, pairs: readonly Pair[]): Promise<(StandingRow | null)[]> {
  const found = await childrenOfPairs(
    store.reader,
    standingsOfPairs,
    pairs.map(({ actorId, topicId }) => [actorId, topicId]),
  );
  return found.map(([standing]) => standing ?? null);
}
