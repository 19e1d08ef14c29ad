import { beginsWithCapital } from "../document/capitals.ts";
import type { Token } from "../findings.ts";
import {
  DETERMINERS,
  MONTHS,
  POSSESSIVE_MARKS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from "./lexicon/words.ts";

const DASHES: ReadonlySet<string> = new Set(["—", "–", "--", "―"]);
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "''", "``"]);

/** Whether the token is a comma. */
export const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** Whether the token is a dash; a hyphen is none. */
export const isDash = (token: Pick<Token, "text"> | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** Whether the token is a double quotation mark or a guillemet. */
export const isQuotationMark = (token: Token | undefined): boolean => token !== undefined && QUOTATION_MARKS.has(token.text);

/** Whether the token names a time by itself: "Monday", "year", "2024". */
export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (WEEKDAYS.has(token.lower) || TIME_WORDS.has(token.lower) || isMonth(token) || /^(?:1[89]|20)\d\d$/.test(token.text));

/** Whether the token names a month; "may" and "march" only as names. */
export const isMonth = (token: Token): boolean =>
  MONTHS.has(token.lower) &&
  (token.lower !== "may" && token.lower !== "march" ? true : beginsWithCapital(token.text) && token.tag === "PROPN");

/** Whether the token is a possessive mark. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVE_MARKS.has(token.lower) && token.tag === "PART";

/** Whether the token is a preposition. */
export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === "ADP" && PREPOSITIONS.has(token.lower);

/** Whether a token can be the last word of a noun phrase; "the elderly" needs its article, which the caller has seen. */
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === "NOUN" ||
    token.tag === "PROPN" ||
    token.tag === "NUM" ||
    (token.tag === "PRON" && !RELATIVES.has(token.lower) && !POSSESSIVE_PRONOUNS.has(token.lower)) ||
    (SUBJECT_PRONOUNS.has(token.lower) && token.tag !== "SCONJ" && !RELATIVES.has(token.lower)) ||
    token.lower === "her");

/** Whether the token may stand inside a noun phrase. */
export const isModifier = (token: Token): boolean =>
  token.tag === "NOUN" ||
  token.tag === "PROPN" ||
  token.tag === "ADJ" ||
  token.tag === "NUM" ||
  token.tag === "DET" ||
  token.tag === "SYM" ||
  POSSESSIVE_PRONOUNS.has(token.lower) ||
  (DETERMINERS.has(token.lower) && token.lower !== "that") ||
  token.text === "&" ||
  token.text === "-" ||
  token.text === "%";

/** "the proposed deal", "a very big deal": a participle or adverb between determiner and noun. */
export function isInnerModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (token.tag === "VERB" && !/(?:ed|ing|en)$/.test(token.lower)) return false;
  return (
    before.tag === "DET" ||
    before.tag === "ADJ" ||
    before.tag === "NUM" ||
    POSSESSIVE_PRONOUNS.has(before.lower) ||
    isPossessive(before)
  );
}

/** "his thinking", "recent polling": a verb in -ing that determiner, adjective or possessor makes a noun. */
export function isGerundNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.tag !== "VERB" || before === undefined || !/ing$/.test(token.lower)) return false;
  return before.tag === "DET" || before.tag === "ADJ" || POSSESSIVE_PRONOUNS.has(before.lower) || isPossessive(before);
}
