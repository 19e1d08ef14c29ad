import { boundedMemo } from "../bounded-memo.ts";
import { foldName } from "./fold-name.ts";

/** Spellings that transliteration systems choose differently, in the order in which they are folded. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "sh"],
  [/^xi/g, "shi"],
  [/x/g, "ks"],
  [/ck|q/g, "k"],
  [/c(?=[aoulrtn])/g, "k"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/th/g, "t"],
  [/tz/g, "ts"],
  [/w/g, "v"],
  [/oo|ou/g, "u"],
  [/[iyj]+/g, "i"],
  [/^ie/g, "e"],
  [/([a-z])\1+/g, "$1"],
  [/([aeiou])h$/g, "$1"],
  [/([eo][iv])s$/g, "$1"],
];

/** What is left of one folded word when the differences between transliterations are gone: kovalskyy, kovalskiy → kovalski. */
export const wordSkeleton: (word: string) => string = boundedMemo((word) =>
  FOLDS.reduce((rest, [pattern, fold]) => rest.replace(pattern, fold), word),
);

/** The skeletons of a name's words joined by blanks; two spellings of one name in two transliterations give the same. */
export const nameSkeleton: (name: string) => string = boundedMemo((name) => foldName(name).map(wordSkeleton).join(" "));

/** Arabic is written without most vowels, so its Latin spellings differ in them: o and u, e and i fall together. */
export const foldArabicVowels = (skeleton: string): string =>
  skeleton
    .replace(/o/g, "u")
    .replace(/e/g, "i")
    .replace(/(.)\1+/g, "$1");
