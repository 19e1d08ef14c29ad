import { hashWord, mix } from "./hash.ts";

/** How many words in a row are a shingle: fewer are common phrases, more are broken by every small change. */
export const SHINGLE_WORDS = 4;

/** The hashes of all runs of `SHINGLE_WORDS` words; empty for fewer words. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let from = 0; from + SHINGLE_WORDS <= hashes.length; from += 1) {
    let shingle = 0;
    for (let at = from; at < from + SHINGLE_WORDS; at += 1) shingle = mix(Math.imul(shingle, 31) + (hashes[at] ?? 0));
    shingles.add(shingle);
  }
  return shingles;
}
