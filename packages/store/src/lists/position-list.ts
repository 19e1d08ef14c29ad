import type { ActorId, OutletId, TopicId } from "@stance/schema";
import { gt, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { asked, type Condition, fromDay, oneOf, toDay } from "../paging/condition.ts";
import type { Key } from "../paging/cursor.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import { type ChildListDefinition, listByParents, totalByParents } from "../paging/parents.ts";
import { lookUp } from "../read/aligned.ts";
import { positionsById } from "../read/get.ts";
import type { Pair, PositionRow } from "../read/rows.ts";
import { positionRow } from "../read/selections.ts";
import type { Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { PositionFilter, SaidOrder } from "./filters.ts";
import { keyTexts } from "./key-texts.ts";

const conditions = (filter: PositionFilter): Condition[] => [
  ...asked(filter.actorIds, (ids) => oneOf("actor", ({ positions }) => positions.actorId, ids)),
  ...asked(filter.topicIds, (ids) =>
    filter.withNarrower === true ? onTopicOrBelow(ids) : oneOf("topic", ({ positions }) => positions.topicId, ids),
  ),
  ...asked(filter.stances, (stances) => oneOf("stance", ({ positions }) => positions.stance, stances)),
  ...asked(filter.bases, (bases) => oneOf("basis", ({ positions }) => positions.basis, bases)),
  ...asked(filter.statuses, (statuses) => oneOf("status", ({ positions }) => positions.status, statuses)),
  ...asked(filter.saidFrom, (day) => fromDay("said", ({ positions }) => positions.saidKey, day)),
  ...asked(filter.saidTo, (day) => toDay("said", ({ positions }) => positions.saidKey, day)),
  ...asked(filter.outletIds, publishedBy),
  ...asked(filter.minConfidence, isSure),
  ...asked(filter.knownAt, isKnown),
  ...asked(filter.standing, () => stands(filter.knownAt)),
];

export const positionList: ListDefinition<PositionRow, PositionFilter, SaidOrder> = {
  name: "positions",
  table: ({ positions }) => positions,
  select: positionRow,
  key: ({ positions }) => [positions.saidKey, positions.id],
  orders: { SAID_NEWEST: "DESCENDING", SAID_OLDEST: "ASCENDING" },
  conditions,
};

const childList = {
  ...positionList,
  rowsAt: (session: Session, keys: readonly Key[]) => lookUp(session, positionsById, keyTexts(keys, 1)),
};

const positionsOfActor: ChildListDefinition<PositionRow, PositionFilter, SaidOrder> = {
  ...childList,
  name: "positions of actors",
  parent: ({ positions }) => [positions.actorId],
};

const positionsOfTopic: ChildListDefinition<PositionRow, PositionFilter, SaidOrder> = {
  ...childList,
  name: "positions of topics",
  parent: ({ positions }) => [positions.topicId],
};

const positionsOfPair: ChildListDefinition<PositionRow, PositionFilter, SaidOrder> = {
  ...childList,
  name: "positions of pairs",
  parent: ({ positions }) => [positions.actorId, positions.topicId],
};

type PositionListing = Listing<PositionFilter, SaidOrder>;

/** Positions by the day they were said, newest first unless asked otherwise. */
export const listPositions = (store: Store, input: PositionListing = {}): Promise<Page<PositionRow>> =>
  list(store.reader, positionList, input);

export const totalPositions = (store: Store, filter: PositionFilter = {}): Promise<number> =>
  total(store.reader, positionList, filter);

/** The positions of each actor, newest first unless asked otherwise. */
export const pagePositionsByActors = (
  store: Store,
  ids: readonly ActorId[],
  input: PositionListing = {},
): Promise<Page<PositionRow>[]> => listByParents(store.reader, positionsOfActor, single(ids), input);

export const totalPositionsByActors = (store: Store, ids: readonly ActorId[], filter: PositionFilter = {}): Promise<number[]> =>
  totalByParents(store.reader, positionsOfActor, single(ids), filter);

/** The positions on each topic itself, newest first unless asked otherwise. */
export const pagePositionsByTopics = (
  store: Store,
  ids: readonly TopicId[],
  input: PositionListing = {},
): Promise<Page<PositionRow>[]> => listByParents(store.reader, positionsOfTopic, single(ids), input);

export const totalPositionsByTopics = (store: Store, ids: readonly TopicId[], filter: PositionFilter = {}): Promise<number[]> =>
  totalByParents(store.reader, positionsOfTopic, single(ids), filter);

/** The positions of each actor on its topic, newest first unless asked otherwise. */
export const pagePositionsByPairs = (
  store: Store,
  pairs: readonly Pair[],
  input: PositionListing = {},
): Promise<Page<PositionRow>[]> => listByParents(store.reader, positionsOfPair, double(pairs), input);

export const totalPositionsByPairs = (store: Store, pairs: readonly Pair[], filter: PositionFilter = {}): Promise<number[]> =>
  totalByParents(store.reader, positionsOfPair, double(pairs), filter);

const single = (ids: readonly string[]) => ids.map((id) => [id]);
const double = (pairs: readonly Pair[]) => pairs.map(({ actorId, topicId }) => [actorId, topicId]);

const onTopicOrBelow = (ids: readonly TopicId[]): Condition => ({
  name: "on topic or below",
  sql: ({ dialect, tables: { positions, topics } }) => sql`${positions.topicId} in (
    with recursive below (id) as (
      select ${topics.id} from ${topics} where ${dialect.inList(topics.id, "topics")}
      union select ${topics.id} from ${topics} join below on ${topics.broaderId} = below.id
    ) select id from below)`,
  values: ({ dialect }) => ({ topics: dialect.listParameter(ids) }),
});

const publishedBy = (ids: readonly OutletId[]): Condition => ({
  name: "published by",
  sql: ({ dialect, tables: { positions, positionEvidence: link, evidence, articleVersions, articles } }) => sql`exists (
    select 1 from ${link}
    join ${evidence} on ${evidence.id} = ${link.evidenceId}
    join ${articleVersions} on ${articleVersions.id} = ${evidence.versionId}
    join ${articles} on ${articles.id} = ${articleVersions.articleId}
    where ${link.positionId} = ${positions.id} and ${dialect.inList(articles.outletId, "outlets")})`,
  values: ({ dialect }) => ({ outlets: dialect.listParameter(ids) }),
});

const isSure = (confidence: number): Condition => ({
  name: "is sure",
  sql: ({ tables }) => gte(tables.positions.confidence, sql.placeholder("confidence")),
  values: () => ({ confidence }),
});

const isKnown = (moment: string): Condition => ({
  name: "is known",
  sql: ({ tables }) => lte(tables.positions.recordedAt, sql.placeholder("knownAt")),
  values: () => ({ knownAt: moment }),
});

const stands = (moment: string | undefined): Condition =>
  moment === undefined
    ? { name: "stands", sql: ({ tables }) => isNull(tables.positions.withdrawnAt), values: () => ({}) }
    : {
        name: "stood",
        sql: ({ tables: { positions: t } }) => or(isNull(t.withdrawnAt), gt(t.withdrawnAt, sql.placeholder("stoodAt"))) as SQL,
        values: () => ({ stoodAt: moment }),
      };
