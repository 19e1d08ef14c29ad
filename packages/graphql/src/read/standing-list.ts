import type { ActorId, IsoDate, Stance, TopicId } from "@stance/schema";
import type { PageInput, Pair, StandingFilter } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { pageOfRows } from "../memory-page.ts";
import { type Connection, pageOf } from "../page.ts";
import type { ScopedStanding } from "./scope.ts";
import { heardStandings, orderKeyOf } from "./standing.ts";

interface Asked extends PageInput {
  readonly asOf?: IsoDate | null | undefined;
  readonly topicIds?: readonly TopicId[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
}

/** Where an actor stands on each topic it was heard on, the last said first. */
export async function standingsOfActor(context: StanceContext, id: ActorId, asked: Asked): Promise<Connection<ScopedStanding>> {
  if (!asked.asOf) return context.lists.standingsOfActor(id, keptListing(asked));
  return computedPage(context, await context.load.pairsOfActor.load(id), asked);
}

/** Where each actor stands that was heard on a topic, the last said first. */
export async function standingsOnTopic(context: StanceContext, id: TopicId, asked: Asked): Promise<Connection<ScopedStanding>> {
  if (!asked.asOf) return context.lists.standingsOnTopic(id, keptListing(asked));
  return computedPage(context, await context.load.pairsOfTopic.load(id), asked);
}

function keptListing({ topicIds, stances, ...page }: Asked) {
  const filter: StandingFilter = { topicIds, stances };
  return { filter, orderBy: "SAID_NEWEST" as const, page: pageOf(page) };
}

async function computedPage(context: StanceContext, pairs: readonly Pair[], asked: Asked): Promise<Connection<ScopedStanding>> {
  const { asOf, topicIds, stances, ...page } = asked;
  const wanted = pairs.filter(({ topicId }) => topicIds === undefined || topicIds.includes(topicId));
  const heard = await heardStandings(context, wanted, { asOf });
  const fitting = heard.filter(({ stance }) => stances === undefined || (stance !== null && stances.includes(stance)));
  return pageOfRows(fitting, orderKeyOf, page);
}
