import type { Span } from "@stance/schema";
import { contentWords } from "./content-words.ts";
import { bandKeys } from "./min-hash.ts";
import { SHINGLE_WORDS, shinglesOf } from "./shingles.ts";

/** What a text is found by when its copies are looked for. */
export interface CopyTraits {
  /** Its words in one line: equal in exact copies, whatever their boilerplate, marks and capitals. */
  readonly words: string;
  /** Keys of which near-copies share some; empty where the text is too short to be told from one that quotes it. */
  readonly bands: readonly string[];
}

/** Fewer words than this are a notice or a headline, which many pages share. */
const LEAST_WORDS = 12;
/** Fewer words than this are a copy only where all of them are the same: one quoted sentence is too large a part of them. */
const LEAST_WORDS_OF_A_NEAR_COPY = 40;
/** In planted and real near-copies at least half of all shingles are shared; reports of one event share less than a fifth. */
const LEAST_JACCARD = 0.5;
/** A shortened copy: so much of the shorter text stands in the longer one. */
const LEAST_CONTAINMENT = 0.65;
/** Words that the shorter text has at least: a shorter one may be a quotation with a sentence around it. */
const LEAST_WORDS_OF_A_SHORTENED_COPY = 100;

/** What the copies of a text are found by; null where it has too few words to be known by them. */
export function copyTraits(text: string, boilerplate: readonly Span[]): CopyTraits | null {
  const words = contentWords(text, boilerplate);
  if (words.length < LEAST_WORDS) return null;
  const bands = words.length < LEAST_WORDS_OF_A_NEAR_COPY ? [] : bandKeys(shinglesOf(words));
  return { words: words.join(" "), bands };
}

/**
 * How much of two texts, given by the words of their traits, is the same, 0 to 1: their Jaccard similarity by runs of
 * words, or the share of the shorter one that stands in the longer. Null where they are no copies of one another.
 */
export function copySimilarity(one: string, other: string): number | null {
  if (one === other) return 1;
  const [first, second] = [one.split(" "), other.split(" ")];
  const shorter = Math.min(first.length, second.length);
  if (shorter < LEAST_WORDS_OF_A_NEAR_COPY) return null;
  const [a, b] = [shinglesOf(first), shinglesOf(second)];
  const shared = a.intersection(b).size;
  const jaccard = shared / (a.size + b.size - shared);
  if (jaccard >= LEAST_JACCARD) return jaccard;
  const containment = shared / Math.min(a.size, b.size);
  // A text that repeats itself has fewer shingles than words.
  const isLong = Math.min(a.size, b.size) + SHINGLE_WORDS > LEAST_WORDS_OF_A_SHORTENED_COPY;
  return isLong && containment >= LEAST_CONTAINMENT ? containment : null;
}
