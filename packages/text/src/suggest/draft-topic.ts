import type { Slug, TopicDefinition } from "@stance/schema";
import { slugOfName } from "../actors/slug-name.ts";
import type { Token } from "../findings.ts";
import { draftProposition, type PhraseUse } from "./draft-proposition.ts";
import type { PhraseGroup } from "./group-by-phrase.ts";
import type { ReadLoose } from "./read-loose.ts";

/** A topic needs no more keywords to be found again; the rest are hardly used. */
const MOST_KEYWORDS = 6;

/** A topic for a group, called by the words that its statements use most; `isTaken` tells which slugs are. */
export function draftTopic({ key, statements }: PhraseGroup, isTaken: (slug: string) => boolean): TopicDefinition {
  const fuller = fullerPhrase(key, statements);
  const uses = usesOf(fuller ?? key, statements);
  const shorter = fuller === null || isEnough(uses, statements) ? [] : bySurface(usesOf(key, statements));
  const surfaces = [...bySurface(uses), ...shorter];
  const [name = key] = surfaces;
  return {
    id: freeSlug(name, isTaken),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    proposition: draftProposition(name, uses),
    description: "",
    keywords: surfaces.slice(0, MOST_KEYWORDS),
    broader: null,
  };
}

/** Most of the statements are found by the longer phrase; the shorter one would find too much else. */
const ENOUGH = 0.6;

const isEnough = (uses: readonly PhraseUse[], statements: readonly ReadLoose[]): boolean =>
  new Set(uses.map(({ tokens }) => tokens)).size >= statements.length * ENOUGH;

const usesOf = (key: string, statements: readonly ReadLoose[]): PhraseUse[] =>
  statements.flatMap(({ tokens, phrases }) =>
    phrases.filter((phrase) => phrase.key === key).map(({ first, end }) => ({ tokens, first, end })),
  );

/** A longer phrase that holds this one in so many of the statements names the topic better. */
const FULLER_SHARE = { single: 0.3, several: 0.6 } as const;

/** "sexual abuse" for "abuse", "missile defence system" for "missile defence"; null where none is frequent enough. */
function fullerPhrase(key: string, statements: readonly ReadLoose[]): string | null {
  const own = key.split(" ");
  const counts = new Map<string, number>();
  for (const { phrases } of statements) {
    for (const other of new Set(phrases.map((phrase) => phrase.key))) {
      const stems = other.split(" ");
      if (stems.length > own.length && own.every((stem) => stems.includes(stem))) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  const share = own.length === 1 ? FULLER_SHARE.single : FULLER_SHARE.several;
  return best !== undefined && best[1] > 1 && best[1] >= statements.length * share ? best[0] : null;
}

/** The ways the phrase is written, the most frequent first, of equals the shorter; each once but for capitals. */
function bySurface(uses: readonly PhraseUse[]): string[] {
  const counts = Map.groupBy(uses, ({ tokens, first, end }) => surfaceOf(tokens.slice(first, end)));
  return [...counts]
    .sort(([a, as], [b, bs]) => bs.length - as.length || a.length - b.length || (a < b ? -1 : 1))
    .map(([surface]) => surface);
}

/** Words as they stand, small but for names and abbreviations. */
const surfaceOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, lower, tag }, index) => {
      const word = tag === "PROPN" || /^\p{Lu}[\p{Lu}.]+$/u.test(text) ? text : lower;
      const isJoined = index > 0 && tokens[index - 1]?.end === tokens[index]?.start;
      return index === 0 || isJoined ? word : ` ${word}`;
    })
    .join("");

function freeSlug(name: string, isTaken: (slug: string) => boolean): Slug {
  const base = slugOfName(name);
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return slug;
}
