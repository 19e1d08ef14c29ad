import type { ActorId, TopicId } from "@stance/schema";
import { desc } from "drizzle-orm";
import { asked, type Condition, oneOf } from "../paging/condition.ts";
import type { Key } from "../paging/cursor.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import { type ChildListDefinition, listByParents, totalByParents } from "../paging/parents.ts";
import { type ChildrenDefinition, childrenOf, childrenOfPairs } from "../read/aligned.ts";
import { standingsOfPairs } from "../read/get.ts";
import type { Pair, StandingRow } from "../read/rows.ts";
import { standingRow } from "../read/selections.ts";
import type { Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { SaidOrder, StandingFilter } from "./filters.ts";

const conditions = (filter: StandingFilter): Condition[] => [
  ...asked(filter.actorIds, (ids) => oneOf("actor", ({ standings }) => standings.actorId, ids)),
  ...asked(filter.topicIds, (ids) => oneOf("topic", ({ standings }) => standings.topicId, ids)),
  ...asked(filter.stances, (stances) => oneOf("stance", ({ standings }) => standings.stance, stances)),
];

const standingList: ListDefinition<StandingRow, StandingFilter, SaidOrder> = {
  name: "standings",
  table: ({ standings }) => standings,
  select: standingRow,
  key: ({ standings }) => [standings.saidKey, standings.actorId, standings.topicId],
  orders: { SAID_NEWEST: "DESCENDING", SAID_OLDEST: "ASCENDING" },
  conditions,
};

const childList = {
  ...standingList,
  rowsAt: async (session: Session, keys: readonly Key[]): Promise<(StandingRow | null)[]> => {
    const pairs = keys.map(([, actorId, topicId]) => [String(actorId), String(topicId)] as const);
    return (await childrenOfPairs(session, standingsOfPairs, pairs)).map(([standing]) => standing ?? null);
  },
};

const standingsOfActor: ChildListDefinition<StandingRow, StandingFilter, SaidOrder> = {
  ...childList,
  name: "standings of actors",
  parent: ({ standings }) => [standings.actorId],
};

const standingsOfTopic: ChildListDefinition<StandingRow, StandingFilter, SaidOrder> = {
  ...childList,
  name: "standings of topics",
  parent: ({ standings }) => [standings.topicId],
};

const pairsByActor: ChildrenDefinition<Pair> = {
  name: "pairs of actors",
  table: ({ standings }) => standings,
  select: ({ standings: { actorId, topicId } }) => ({ actorId, topicId }),
  parent: ({ standings }) => standings.actorId,
  order: ({ standings: t }) => [desc(t.saidKey), t.topicId],
};

const pairsByTopic: ChildrenDefinition<Pair> = {
  ...pairsByActor,
  name: "pairs of topics",
  parent: ({ standings }) => standings.topicId,
  order: ({ standings: t }) => [desc(t.saidKey), t.actorId],
};

type StandingListing = Listing<StandingFilter, SaidOrder>;

/** Kept standings by the day the last word was said, newest first unless asked otherwise. */
export const listStandings = (store: Store, input: StandingListing = {}): Promise<Page<StandingRow>> =>
  list(store.reader, standingList, input);

export const totalStandings = (store: Store, filter: StandingFilter = {}): Promise<number> =>
  total(store.reader, standingList, filter);

/** The kept standings of each actor, last said first unless asked otherwise. */
export const pageStandingsByActors = (
  store: Store,
  ids: readonly ActorId[],
  input: StandingListing = {},
): Promise<Page<StandingRow>[]> => listByParents(store.reader, standingsOfActor, single(ids), input);

export const totalStandingsByActors = (store: Store, ids: readonly ActorId[], filter: StandingFilter = {}): Promise<number[]> =>
  totalByParents(store.reader, standingsOfActor, single(ids), filter);

/** The kept standings on each topic, last said first unless asked otherwise. */
export const pageStandingsByTopics = (
  store: Store,
  ids: readonly TopicId[],
  input: StandingListing = {},
): Promise<Page<StandingRow>[]> => listByParents(store.reader, standingsOfTopic, single(ids), input);

export const totalStandingsByTopics = (store: Store, ids: readonly TopicId[], filter: StandingFilter = {}): Promise<number[]> =>
  totalByParents(store.reader, standingsOfTopic, single(ids), filter);

/** Every topic that each actor has a kept standing on, last said first; with factsOfPairs they give standings of any day. */
export const pairsOfActors = (store: Store, ids: readonly ActorId[]): Promise<Pair[][]> =>
  childrenOf(store.reader, pairsByActor, ids);

/** Every actor that has a kept standing on each topic, last said first; with factsOfPairs they give standings of any day. */
export const pairsOfTopics = (store: Store, ids: readonly TopicId[]): Promise<Pair[][]> =>
  childrenOf(store.reader, pairsByTopic, ids);

const single = (ids: readonly string[]) => ids.map((id) => [id]);
