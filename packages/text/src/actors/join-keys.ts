import type { ActorKind } from "@stance/schema";
import { givenNameGroups } from "./given-names.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { nameWords } from "./name-words.ts";

/** Whether a person's name is one word only, titles left out. */
export const isSurnameOnly = (name: string): boolean => nameWords(name).words.length === 1;

/** The skeleton of a person's last word. */
export const surnameKey = (name: string): string => nameWords(name).words.at(-1)?.skeleton ?? "";

/**
 * The keys under which a name can meet another spelling of itself: for persons given name and surname, once for each
 * form of the given name; for all others the skeleton of the whole name without "the". A surname alone gives none.
 */
export function joinKeys(kind: ActorKind, name: string): string[] {
  if (kind !== "PERSON") return [`${kind} ${nameSkeleton(name.replace(/^the /i, "")) || name}`];
  const { words } = nameWords(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return [];
  const given = [first.skeleton, ...givenNameGroups(first.skeleton).map((group) => `#${group}`)];
  return given.map((form) => `PERSON ${form} ${last.skeleton}`);
}
