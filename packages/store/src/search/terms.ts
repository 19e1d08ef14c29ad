import { normalName } from "../names/normal-name.ts";

/** A word to be found; a prefix also finds longer words that begin with it. */
export interface SearchTerm {
  readonly word: string;
  readonly isPrefix: boolean;
}

const MOST_TERMS = 12;
const SHORTEST_PREFIX = 4;
const LONGEST_WORD = 60;

/** The words of a text as they are indexed: in lower case, without diacritics, letters and digits only. */
export const indexedText = (text: string): string => normalName(text);

/** The different terms of what was typed, at most 12; none for a text without letters and digits. */
export function searchTerms(text: string): SearchTerm[] {
  const words = normalName(text.slice(0, MOST_TERMS * LONGEST_WORD)).split(" ");
  const singular = words.filter((word) => word !== "").map((word) => withoutPlural(word.slice(0, LONGEST_WORD)));
  return [...new Set(singular)].slice(0, MOST_TERMS).map((word) => ({ word, isPrefix: word.length >= SHORTEST_PREFIX }));
}

// "guarantees" also finds "guarantee", by the prefix that both have.
const withoutPlural = (word: string): string => (word.length > SHORTEST_PREFIX && /[^s]s$/.test(word) ? word.slice(0, -1) : word);
