import type { Token } from "../findings.ts";
import { PERSONAL_PRONOUNS } from "./lexicon/words.ts";
import { isComma, isDash, isQuotationMark, isTimeWord } from "./token-kinds.ts";

/** In tokens; no text makes the search longer. */
const LONGEST_DESCRIPTION = 60;

const PHRASAL_OPENER = /^(?:including|formerly|then|now|also|once|one|himself|herself|themselves)$/;

/** "Tom Miller, at a consulting firm": where somebody works, not where or when it was said. */
const PLACE_OF_WORK = /^(?:of|at|with|from)$/;

const WORK_WITHIN = 4;

/**
 * The end of the appositives behind the noun phrase that ends at `from` (", a professor at Harvard") and of a relative clause
 * that no comma parts from it (" who won"). They end before `limit`; `from` itself where none follow.
 */
export function appositivesEnd(tokens: readonly Token[], from: number, limit: number): number {
  const furthest = Math.min(limit, from + LONGEST_DESCRIPTION);
  if (tokens[from]?.lower === "who") return stopAfter(tokens, from, furthest);
  let end = from;
  while (end < furthest && isComma(tokens[end]) && opensAppositive(tokens, end + 1)) {
    const stop = stopAfter(tokens, end + 1, furthest);
    if (stop === end + 1 || hasOwnVerb(tokens, end + 1, stop)) break;
    end = stop;
  }
  return end;
}

/** Whether words that tell who somebody is may begin here. */
function opensAppositive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isTimeWord(token) || PERSONAL_PRONOUNS.has(token.lower)) return false;
  if (PHRASAL_OPENER.test(token.lower) || (token.lower === "as" && tokens[index + 1]?.lower === "well")) return true;
  if (PLACE_OF_WORK.test(token.lower)) return tokens.slice(index + 1, index + 1 + WORK_WITHIN).some(({ tag }) => tag === "PROPN");
  return /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(token.tag);
}

/** The next comma, stop, dash, colon or quotation mark. */
function stopAfter(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || isComma(token) || isDash(token) || isQuotationMark(token) || /^[.;:!?]$/.test(token.text)) break;
    at++;
  }
  return at;
}

/** A finite verb before any relative pronoun: a clause of its own, "Reuters reported". */
function hasOwnVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (token === undefined || /^(?:who|whose|whom|which|that)$/.test(token.lower)) return false;
    if (token.tag === "AUX" || (token.tag === "VERB" && !/(?:ing|ed|en)$/.test(token.lower))) return true;
  }
  return false;
}
