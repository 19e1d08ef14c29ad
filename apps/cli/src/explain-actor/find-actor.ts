import { KnownError } from "@stance/schema";
import type { ActorRow, Store } from "@stance/store";

/** How many look-alikes are offered for a name that nobody goes by. */
const OFFERED = 3;

/** The one actor of this slug or name. Throws ACTOR_UNKNOWN, with those that look like it, or ACTOR_AMBIGUOUS. */
export async function findActor(store: Store, text: string): Promise<ActorRow> {
  const { findActorsByName, getActorsBySlug, suggestActors } = await import("@stance/store");
  const [bySlug] = await getActorsBySlug(store, [text]);
  if (bySlug != null) return bySlug;
  const [only, ...others] = await findActorsByName(store, text);
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    throw new KnownError(
      "ACTOR_AMBIGUOUS",
      `More than one actor goes by “${text}”: ${listed([only, ...others])}. Ask again with one of these slugs.`,
    );
  }
  const alike = (await suggestActors(store, text, OFFERED)).map(({ row }) => row);
  const next = alike.length > 0 ? `Did you mean ${listed(alike)}?` : "See who is known: stance actors";
  throw new KnownError("ACTOR_UNKNOWN", `Nobody goes by “${text}”. ${next}`);
}

const listed = (rows: readonly ActorRow[]): string => rows.map(({ name, slug }) => `${name} (${slug})`).join(", ");
