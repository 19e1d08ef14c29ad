import {
  type ActorKind,
  type IsoDate,
  KnownError,
  OutletId,
  type ReviewStatus,
  type ShiftKind,
  type Stance,
} from "@stance/schema";
import type { ActorFilter, ArticleFilter, PositionFilter, ShiftFilter, TopicFilter } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { askedText } from "./asked-text.ts";
import { requireActor, requireTopic } from "./required-name.ts";

type Asked<Value> = Value | null | undefined;

/** Actors as the store filters them; refuses a topic that is none. */
export const actorFilterOf = async (
  context: StanceContext,
  asked: Asked<{ text?: Asked<string>; kind?: Asked<ActorKind[]>; topic?: Asked<string> }>,
): Promise<ActorFilter> => ({
  text: textOf(asked?.text),
  kinds: asked?.kind ?? undefined,
  topicIds: await topicIdsOf(context, asked?.topic),
});

/** Topics as the store filters them; refuses a broader topic that is none. */
export const topicFilterOf = async (
  context: StanceContext,
  asked: Asked<{ text?: Asked<string>; broader?: Asked<string> }>,
): Promise<TopicFilter> => ({ text: textOf(asked?.text), broaderIds: await topicIdsOf(context, asked?.broader) });

interface AskedArticles {
  readonly outlet?: Asked<string>;
  readonly publishedFrom?: Asked<IsoDate>;
  readonly publishedTo?: Asked<IsoDate>;
  readonly actor?: Asked<string>;
  readonly text?: Asked<string>;
}

/** Articles as the store filters them; refuses an actor or outlet that is none. */
export const articleFilterOf = async (context: StanceContext, asked: Asked<AskedArticles>): Promise<ArticleFilter> => ({
  outletIds: outletIdsOf(asked?.outlet),
  publishedFrom: asked?.publishedFrom ?? undefined,
  publishedTo: asked?.publishedTo ?? undefined,
  actorIds: await actorIdsOf(context, asked?.actor),
  text: textOf(asked?.text),
});

interface AskedPositions {
  readonly actor?: Asked<string>;
  readonly topic?: Asked<string>;
  readonly withNarrower?: Asked<boolean>;
  readonly withWithdrawn?: Asked<boolean>;
  readonly stance?: Asked<Stance[]>;
  readonly saidFrom?: Asked<IsoDate>;
  readonly saidTo?: Asked<IsoDate>;
  readonly outlet?: Asked<string>;
  readonly status?: Asked<ReviewStatus[]>;
  readonly minConfidence?: Asked<number>;
}

/** Positions as the store filters them; refuses an actor, topic or outlet that is none. */
export const positionFilterOf = async (context: StanceContext, asked: Asked<AskedPositions>): Promise<PositionFilter> => ({
  actorIds: await actorIdsOf(context, asked?.actor),
  topicIds: await topicIdsOf(context, asked?.topic),
  withNarrower: asked?.withNarrower ?? undefined,
  stances: asked?.stance ?? undefined,
  saidFrom: asked?.saidFrom ?? undefined,
  saidTo: asked?.saidTo ?? undefined,
  outletIds: outletIdsOf(asked?.outlet),
  statuses: asked?.status ?? undefined,
  minConfidence: asked?.minConfidence ?? undefined,
  standing: asked?.withWithdrawn ? undefined : true,
});

interface AskedShifts {
  readonly actor?: Asked<string>;
  readonly topic?: Asked<string>;
  readonly kind?: Asked<ShiftKind[]>;
  readonly occurredFrom?: Asked<IsoDate>;
  readonly occurredTo?: Asked<IsoDate>;
}

/** Shifts as the store filters them; refuses an actor or topic that is none. */
export const shiftFilterOf = async (context: StanceContext, asked: Asked<AskedShifts>): Promise<ShiftFilter> => ({
  actorIds: await actorIdsOf(context, asked?.actor),
  topicIds: await topicIdsOf(context, asked?.topic),
  kinds: asked?.kind ?? undefined,
  since: asked?.occurredFrom ?? undefined,
  until: asked?.occurredTo ?? undefined,
});

/** The one actor of that name, as a filter has it; undefined where none is asked for. */
const actorIdsOf = async (context: StanceContext, name: Asked<string>) =>
  typeof name === "string" ? [(await requireActor(context, name)).id] : undefined;

/** The one topic of that name, as a filter has it; undefined where none is asked for. */
export const topicIdsOf = async (context: StanceContext, name: Asked<string>) =>
  typeof name === "string" ? [(await requireTopic(context, name)).id] : undefined;

const textOf = (text: Asked<string>) => (typeof text === "string" ? askedText(text) : undefined);

function outletIdsOf(id: Asked<string>): OutletId[] | undefined {
  if (typeof id !== "string") return undefined;
  const parsed = OutletId.safeParse(id);
  if (parsed.success) return [parsed.data];
  throw new KnownError("ID_INVALID", `“${id}” is no id of an outlet: give one as an article's outlet gives it.`);
}
