import { romanized } from "./romanized.ts";

const APOSTROPHES = /['’‘ʼʹ`´]/gu;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

// Letters that decompose into no base letter and mark.
const PLAIN: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** The name in lower case, without diacritics, apostrophes and punctuation, words separated by one space. */
export function normalName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(SEPARATORS, " ")
    .trim();
}

const LATIN_Y = /(?:[iy]y|ij|yj)(?= |$)/gu;

/** The normal name in Latin letters, with the ways to write a final Slavic -ий (-yy, -iy, -ij, -yj) as one: -y. */
export const foldedName = (name: string): string => romanized(normalName(name)).replace(LATIN_Y, "y");

/** The folded last word of a name of several words, without "Jr." and the like; null for a name of one word. */
export function foldedSurname(name: string): string | null {
  const words = foldedName(name)
    .split(" ")
    .filter((word) => !GENERATION.test(word));
  return words.length < 2 ? null : (words.at(-1) ?? null);
}

const GENERATION = /^(?:jr|sr|junior|senior|ii|iii|iv)$/u;

/** The key that lists of names are ordered by: normal name first, as letters stand in the alphabet. */
export const nameSortKey = (name: string): string => normalName(name);
