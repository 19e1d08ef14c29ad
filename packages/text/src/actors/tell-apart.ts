import type { KnownActor } from "@stance/schema";
import { compareNames } from "./compare-names.ts";
import { joinKeys } from "./join-keys.ts";
import { isOfArticle, strongNames } from "./known-actors.ts";
import { roleConflict } from "./role-conflict.ts";

/** Why two known actors are not one, with what each reason says. */
export const APART_REASONS = {
  "other-kind": "they are of different kinds",
  "other-article": "an unnamed source or group is nobody outside its article",
  "other-country": "they hold offices of different countries",
  "other-occupation": "they have quite different occupations",
  "other-name": "their names sound different; likeness alone proposes and never joins",
  "two-candidates": "their names agree, and when one was read more than one known actor fitted",
} as const;
export type ApartReason = keyof typeof APART_REASONS;

export interface Apart {
  /** How alike their likest names are, 0 to 1. */
  readonly similarity: number;
  readonly reason: ApartReason;
}

/** Says what keeps two known actors apart. */
export function tellApart(one: KnownActor, other: KnownActor): Apart {
  const similarity = Math.max(
    ...strongNames(one).flatMap((name) => strongNames(other).map((otherName) => compareNames(name, otherName).score)),
  );
  return { similarity, reason: reasonOf(one, other) };
}

function reasonOf(one: KnownActor, other: KnownActor): ApartReason {
  if (one.kind !== other.kind) return "other-kind";
  if (isOfArticle(one) || isOfArticle(other)) return "other-article";
  const keys = new Set(keysOf(other));
  if (!keysOf(one).some((key) => keys.has(key))) return "other-name";
  return (one.kind === "PERSON" ? roleConflict(one.roles, other.roles) : null) ?? "two-candidates";
}

const keysOf = (actor: KnownActor): string[] => strongNames(actor).flatMap((name) => joinKeys(actor.kind, name));
