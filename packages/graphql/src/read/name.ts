import { ActorId, KnownError, Slug, TopicId } from "@stance/schema";
import { type ActorRow, getActors, getTopics, suggestActors, suggestTopics, type TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { MOST_ROWS } from "../page.ts";
import type { Resolution } from "./resolution.ts";

/** How many suggestions there are where nobody says how many. */
export const SUGGESTIONS = 5;

/** The number asked for, SUGGESTIONS where it is null; refuses what is not 1 to 100. */
export function limitOf(limit: number | null | undefined): number {
  const asked = limit ?? SUGGESTIONS;
  if (asked >= 1 && asked <= MOST_ROWS) return asked;
  throw new KnownError("PAGE_SIZE", `Ask for 1 to ${MOST_ROWS} suggestions, not ${asked}.`);
}

/** Who is meant by an id, a slug or a name; the first two decide before any name does. */
export async function resolveActor(context: StanceContext, text: string, limit = SUGGESTIONS): Promise<Resolution<ActorRow>> {
  const id = ActorId.safeParse(text);
  if (id.success) return resolution(await getActors(context.store, [id.data]), noSuggestions);
  const slug = Slug.safeParse(text);
  const exact = slug.success ? await context.load.actorBySlug.load(slug.data) : null;
  const named = exact === null ? await context.load.actorsByName.load(text) : [exact];
  return resolution(named, () => suggestActors(context.store, text, limit));
}

/** Which topic is meant by an id, a slug, a name or a keyword; the first two decide before any name does. */
export async function resolveTopic(context: StanceContext, text: string, limit = SUGGESTIONS): Promise<Resolution<TopicRow>> {
  const id = TopicId.safeParse(text);
  if (id.success) return resolution(await getTopics(context.store, [id.data]), noSuggestions);
  const slug = Slug.safeParse(text);
  const exact = slug.success ? await context.load.topicBySlug.load(slug.data) : null;
  const named = exact === null ? await context.load.topicsByName.load(text) : [exact];
  return resolution(named, () => suggestTopics(context.store, text, limit));
}

const noSuggestions = async () => [];

async function resolution<Row>(
  found: readonly (Row | null)[],
  suggest: () => Promise<readonly { readonly row: Row }[]>,
): Promise<Resolution<Row>> {
  const [only, ...others] = found.filter((row) => row !== null);
  if (only === undefined) return { kind: "UNKNOWN", rows: (await suggest()).map(({ row }) => row) };
  return others.length === 0 ? { kind: "FOUND", row: only } : { kind: "AMBIGUOUS", rows: [only, ...others] };
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
