import { ActorId, KnownError, Slug, TopicId } from "@stance/schema";
import { type ActorRow, MAXIMUM_PAGE_SIZE, type Suggestion, suggestActors, suggestTopics, type TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { askedText } from "./asked-text.ts";
import type { Resolution } from "./resolution.ts";
import { chooseTopic } from "./topic-choice.ts";

/** How many suggestions there are where nobody says how many. */
export const SUGGESTIONS = 5;

/** The number asked for, SUGGESTIONS where it is null; refuses what is not 1 to 100. */
export function limitOf(limit: number | null | undefined): number {
  const asked = limit ?? SUGGESTIONS;
  if (asked >= 1 && asked <= MAXIMUM_PAGE_SIZE) return asked;
  throw new KnownError("PAGE_SIZE", `Ask for 1 to ${MAXIMUM_PAGE_SIZE} suggestions, not ${asked}.`);
}

/** Who is meant by an id, a slug or a name; the first two decide before any name does. */
export async function resolveActor(context: StanceContext, text: string, limit = SUGGESTIONS): Promise<Resolution<ActorRow>> {
  const [only, ...others] = (await actorByKey(context, text)) ?? (await context.load.actorsByName.load(askedText(text)));
  if (only === undefined) return unknown(await suggestActors(context.store, text, limit));
  return others.length === 0 ? { kind: "FOUND", row: only, others } : { kind: "AMBIGUOUS", rows: [only, ...others] };
}

/** Which topic is meant by an id, a slug, a name or a keyword; the first two decide before any name does. */
export async function resolveTopic(context: StanceContext, text: string, limit = SUGGESTIONS): Promise<Resolution<TopicRow>> {
  const topics = (await topicByKey(context, text)) ?? (await context.load.topicsByName.load(askedText(text)));
  if (topics.length === 0) return unknown(await suggestTopics(context.store, text, limit));
  const chosen = await chooseTopic(context, text, topics);
  if (chosen === null) return { kind: "AMBIGUOUS", rows: topics };
  return { kind: "FOUND", row: chosen, others: topics.filter(({ id }) => id !== chosen.id) };
}

const unknown = <Row>(suggestions: readonly Suggestion<Row>[]): Resolution<Row> => ({
  kind: "UNKNOWN",
  rows: suggestions.map(({ row }) => row),
});

/** The actor of this id or slug; null where the text is neither, so that it may be a name. */
async function actorByKey({ load }: StanceContext, text: string): Promise<ActorRow[] | null> {
  const id = ActorId.safeParse(text);
  const slug = Slug.safeParse(text);
  const actor = id.success ? await load.actorById.load(id.data) : slug.success ? await load.actorBySlug.load(slug.data) : null;
  return actor === null ? null : [actor];
}

/** The topic of this id or slug; null where the text is neither, so that it may be a name. */
async function topicByKey({ load }: StanceContext, text: string): Promise<TopicRow[] | null> {
  const id = TopicId.safeParse(text);
  const slug = Slug.safeParse(text);
  const topic = id.success ? await load.topicById.load(id.data) : slug.success ? await load.topicBySlug.load(slug.data) : null;
  return topic === null ? null : [topic];
}

/** The one actor that is meant; null where nobody or more than one is. */
export async function findActor(context: StanceContext, text: string): Promise<ActorRow | null> {
  const resolved = await resolveActor(context, text);
  return resolved.kind === "FOUND" ? resolved.row : null;
}

/** The one topic that is meant; null where none or more than one is. */
export async function findTopic(context: StanceContext, text: string): Promise<TopicRow | null> {
  const resolved = await resolveTopic(context, text);
  return resolved.kind === "FOUND" ? resolved.row : null;
}
