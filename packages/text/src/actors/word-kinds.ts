import { GROUP_HEADS, ROLE_HEADS, UNNAMED_BODIES, UNNAMED_PLURAL, UNNAMED_SINGULAR } from "./role-words.ts";
import { wordList } from "./word-list.ts";

/** What a common noun or pronoun may be to an actor; bits, as one word may be several. */
export const WORD_KINDS = {
  UNNAMED_PLURAL: 1,
  UNNAMED_BODY: 2,
  UNNAMED_SINGULAR: 4,
  ROLE_HEAD: 8,
  GROUP_HEAD: 16,
  BODY: 32,
  ALLIANCE: 64,
  COUNTRY: 128,
  PAIR: 256,
  PERSONAL: 512,
} as const;

type WordKind = keyof typeof WORD_KINDS;

const LISTS: Readonly<Record<WordKind, ReadonlySet<string>>> = {
  UNNAMED_PLURAL,
  UNNAMED_BODY: UNNAMED_BODIES,
  UNNAMED_SINGULAR,
  ROLE_HEAD: ROLE_HEADS,
  // "member states" is a head of two words.
  GROUP_HEAD: new Set([...GROUP_HEADS, "member"]),
  BODY: wordList(
    "administration campaign ministry agency court commission committee council department company newspaper bank university union parliament foundation network group organization organisation association",
  ),
  ALLIANCE: wordList("alliance bloc"),
  COUNTRY: wordList("country nation"),
  PAIR: wordList("sides countries nations governments states parties capitals"),
  PERSONAL: wordList("he she who his her"),
};

/** All kinds that a lower-case word is of, added up; 0 for most words. */
export function kindsOf(lower: string): number {
  let kinds = 0;
  for (const [kind, words] of Object.entries(LISTS)) if (words.has(lower)) kinds |= WORD_KINDS[kind as WordKind];
  return kinds;
}
