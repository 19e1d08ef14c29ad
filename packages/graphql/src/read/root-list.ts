import {
  type ActorRow,
  type ArticleRow,
  listActors,
  listArticles,
  listPositions,
  listShifts,
  listTopics,
  type PageInput,
  type PositionRow,
  type SearchHit,
  type ShiftRow,
  type Store,
  search,
  type TopicRow,
  totalActors,
  totalArticles,
  totalHits,
  totalPositions,
  totalShifts,
  totalTopics,
} from "@stance/store";
import type { StanceContext } from "../context.ts";
import { type Connection, pageOf, toConnection } from "../page.ts";
import { askedText } from "./asked-text.ts";
import { actorFilterOf, articleFilterOf, positionFilterOf, shiftFilterOf, topicFilterOf } from "./filter.ts";
import type { ActorOrder, PositionOrder } from "./order.ts";

interface Asked<Filter, Order = never> extends PageInput {
  readonly filter?: Filter;
  readonly orderBy?: readonly Order[] | null | undefined;
}
type AskedBy<Of extends (context: StanceContext, asked: never) => unknown, Order = never> = Asked<Parameters<Of>[1], Order>;

/** Actors in order of name. */
export async function actorsPage(
  context: StanceContext,
  asked: AskedBy<typeof actorFilterOf, ActorOrder>,
): Promise<Connection<ActorRow>> {
  const filter = await actorFilterOf(context, asked.filter);
  const page = await listActors(context.store, { filter, orderBy: asked.orderBy?.[0], page: pageOf(asked) });
  return toConnection(page, () => totalActors(context.store, filter));
}

/** Topics in order of name. */
export async function topicsPage(context: StanceContext, asked: AskedBy<typeof topicFilterOf>): Promise<Connection<TopicRow>> {
  const filter = await topicFilterOf(context, asked.filter);
  const page = await listTopics(context.store, { filter, page: pageOf(asked) });
  return toConnection(page, () => totalTopics(context.store, filter));
}

/** Articles, newest first. */
export async function articlesPage(
  context: StanceContext,
  asked: AskedBy<typeof articleFilterOf>,
): Promise<Connection<ArticleRow>> {
  const filter = await articleFilterOf(context, asked.filter);
  const page = await listArticles(context.store, { filter, orderBy: "PUBLISHED_NEWEST", page: pageOf(asked) });
  return toConnection(page, () => totalArticles(context.store, filter));
}

/** Positions, the last said first where no order is asked for. */
export async function positionsPage(
  context: StanceContext,
  asked: AskedBy<typeof positionFilterOf, PositionOrder>,
): Promise<Connection<PositionRow>> {
  const filter = await positionFilterOf(context, asked.filter);
  const page = await listPositions(context.store, { filter, orderBy: asked.orderBy?.[0] ?? "SAID_NEWEST", page: pageOf(asked) });
  return toConnection(page, () => totalPositions(context.store, filter));
}

/** Shifts, newest first. */
export async function shiftsPage(context: StanceContext, asked: AskedBy<typeof shiftFilterOf>): Promise<Connection<ShiftRow>> {
  const filter = await shiftFilterOf(context, asked.filter);
  const page = await listShifts(context.store, { filter, orderBy: "OCCURRED_NEWEST", page: pageOf(asked) });
  return toConnection(page, () => totalShifts(context.store, filter));
}

interface AskedWords extends PageInput {
  readonly text: string;
}

/** Places where the words stand, the best fit first. */
export async function searchPage(store: Store, { text: words, first, after }: AskedWords): Promise<Connection<SearchHit>> {
  const text = askedText(words);
  return toConnection(await search(store, { text, first, after }), () => totalHits(store, text));
}
