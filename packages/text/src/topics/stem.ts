import { boundedMemo } from "../bounded-memo.ts";

const VOWEL = /[aeiouy]/;

/** Endings in the order in which they are taken off, the least length of the word, and what stands in their place. */
const ENDINGS: readonly (readonly [ending: string, leastLength: number, replacement: string])[] = [
  ["ies", 5, "y"],
  ["sses", 5, "ss"],
  ["ches", 6, "ch"],
  ["shes", 6, "sh"],
  ["xes", 5, "x"],
  ["s", 4, ""],
  ["ing", 6, ""],
  ["ed", 5, ""],
  ["ly", 6, ""],
  ["ship", 8, ""],
  ["ment", 8, ""],
  ["ness", 8, ""],
  ["isation", 9, "iz"],
  ["ization", 9, "iz"],
  ["ance", 8, ""],
  ["ity", 7, ""],
  ["ion", 8, ""],
  ["al", 7, ""],
  ["er", 6, ""],
  ["y", 5, ""],
];

/**
 * The part of a lower-case word that its inflected and nearest derived forms share: "guarantees" and "guaranteed",
 * "member" and "membership", "defence" and "defense". It need not be a word.
 */
export const stemOf: (word: string) => string = boundedMemo(stripped);

function stripped(word: string): string {
  let stem = word.replace(/[’']s$|[’']$/u, "");
  for (const [ending, leastLength, replacement] of ENDINGS) {
    if (stem.length < leastLength || !stem.endsWith(ending) || /(?:ss|us|is|llion)$/.test(stem)) continue;
    const rest = stem.slice(0, -ending.length);
    if (VOWEL.test(rest)) stem = rest + replacement;
  }
  return stem
    .replace(/our$/, "or")
    .replace(/enc?e$|ens$/, "ens")
    .replace(/e+$/, "")
    .replace(/([a-z])is$/, "$1iz")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}
