import type { Token } from "../findings.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS, WEEKDAYS } from "./lexicon/words.ts";
import { isPostnominal, LONGEST_PARENTHESIS, MOST_MODIFIERS } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import {
  isComma,
  isGerundNoun,
  isHead,
  isInnerModifier,
  isModifier,
  isMonth,
  isPossessive,
  isPreposition,
  isTimeWord,
} from "./token-kinds.ts";

/** The noun phrase whose last word stands before `end`: "a spokesman for the ministry". Null where none ends there. */
export function nounPhraseBefore(words: SentenceWords, end: number, floor = 0): Phrase | null {
  const { tokens } = words;
  let last = end - 1;
  if (tokens[last]?.text === ")") {
    const open = openingBracket(tokens, last);
    if (open > floor) last = open - 1;
  }
  const fragment = quotedFragment(words, last);
  if (fragment !== null) last = fragment;
  else if (!isHead(tokens[last]) && !isNominalAdjective(words, last)) return null;
  const opener = fragment === null || fragment <= floor ? undefined : tokens[fragment - 1];
  let start = coreStart(words, opener !== undefined && isModifier(opener) ? last - 1 : last, floor);
  for (let count = 0; count < MOST_MODIFIERS; count++) {
    const extended = extendLeft(words, start, floor);
    if (extended === null) break;
    start = extended;
  }
  return { start: start + (opensClause(tokens, start, last) ? 1 : 0), end };
}

/** "a step that patient groups welcomed": before a plural "that" is none of the phrase. */
const opensClause = (tokens: readonly Token[], start: number, last: number): boolean =>
  start < last && tokens[start]?.lower === "that" && tokens[last]?.tag === "NOUN" && /[^s]s$/.test(tokens[last]?.lower ?? "");

/** "the elderly", "the 62-year-old", "30 %". */
function isNominalAdjective(words: SentenceWords, last: number): boolean {
  const token = words.tokens[last];
  if (token?.text === "%") return true;
  if (token?.tag === "VERB") return isGerundNoun(words.tokens, last);
  if (token?.tag !== "ADJ") return false;
  const start = coreStart(words, last, 0);
  return start < last && /^(?:the|this|that|a|an|another|one)$/.test(words.tokens[start]?.lower ?? "");
}

function openingBracket(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index >= 0 && close - index <= LONGEST_PARENTHESIS; index--)
    if (tokens[index]?.text === "(") return index;
  return -1;
}

/** A few quoted words may be part of a name or phrase; a quotation that ends with a comma or stop never is. */
function quotedFragment(words: SentenceWords, last: number): number | null {
  const quotation = words.quotations[words.quoted[last] ?? -1];
  if (quotation === undefined || quotation.end !== last + 1 || quotation.end - quotation.start > LONGEST_FRAGMENT) return null;
  return /^[,.!?…]$/.test(words.tokens[last - 1]?.text ?? "") ? null : quotation.start;
}

const LONGEST_FRAGMENT = 8;

function coreStart(words: SentenceWords, last: number, floor: number): number {
  const { tokens } = words;
  const head = tokens[last];
  if (head === undefined || PERSONAL_PRONOUNS.has(head.lower)) return last;
  let start = last;
  while (start > floor) {
    const previous = tokens[start - 1];
    const current = tokens[start];
    if (previous === undefined || current === undefined || words.quoted[start - 1] !== words.quoted[start]) break;
    if (isPossessive(current)) {
      if (!isHead(previous) && !isModifier(previous)) break;
    } else if (isPossessive(previous)) {
      // goes on to the possessor
    } else if (
      (DETERMINERS.has(current.lower) && current.tag !== "NUM" && current.tag !== "ADJ") ||
      POSSESSIVE_PRONOUNS.has(current.lower)
    ) {
      if (!/^(?:all|both|half)$/.test(previous.lower)) break;
    } else if (WEEKDAYS.has(previous.lower) || (isMonth(previous) && current.tag === "PROPN")) break;
    else if (previous.tag === "VERB" || previous.tag === "ADV") {
      if (!isInnerModifier(tokens, start - 1) && tokens[start - 2]?.text !== "-") break;
    } else if (!isModifier(previous) && !(previous.text === "-" && start - 1 > floor)) break;
    start--;
  }
  return start;
}

/** A participle that may stand behind its noun: "a memo seen by the paper". */
const isReduced = (token: Token): boolean => token.tag === "VERB" && /(?:ed|en|wn|ade|eld|ent|aid|ught)$/.test(token.lower);

function extendLeft(words: SentenceWords, start: number, floor: number): number | null {
  const { tokens } = words;
  const link = tokens[start - 1];
  const before = tokens[start - 2];
  if (link === undefined || before === undefined || start - 2 < floor || words.quoted[start - 1] !== -1) return null;
  if (isPreposition(link) || link.lower === "to") {
    const described = tokens[start - 3];
    if (start - 3 >= floor && (isPostnominal(before.lower) ? isHead(described) : isReduced(before) && described?.tag === "NOUN"))
      return coreStart(words, start - 3, floor);
    if (
      !(isHead(before) || before.text === ")" || before.text === "%") ||
      PERSONAL_PRONOUNS.has(before.lower) ||
      isTimeWord(before)
    )
      return null;
    if (
      link.lower === "as" ||
      link.lower === "than" ||
      link.lower === "after" ||
      link.lower === "before" ||
      link.lower === "during"
    )
      return null;
    const outer = before.text === ")" ? openingBracket(tokens, start - 2) - 1 : start - 2;
    if (outer < floor || !(isHead(tokens[outer]) || before.text === "%")) return null;
    const extended = coreStart(words, outer, floor);
    const governor = tokens[extended - 1];
    // "met leaders of Ohio", "told reporters in Ohio": the outer noun is someone's object, yet still one phrase with "of".
    if (governor?.tag === "VERB" && link.lower !== "of") return null;
    return extended;
  }
  if (link.lower === "and" || link.lower === "or" || link.text === "&") {
    if (!isHead(before) || PERSONAL_PRONOUNS.has(before.lower)) return null;
    const list = listStart(words, start - 2, floor);
    const extended = isGoverned(words, list, floor) ? coreStart(words, start - 2, floor) : list;
    const governor = tokens[extended - 1];
    const isPlace = governor?.lower === "in" && before.tag === "PROPN" && tokens[start]?.tag === "PROPN";
    if (extended - 1 > floor && (isPlace || /^(?:of|by|from)$/.test(governor?.lower ?? "")) && isHead(tokens[extended - 2]))
      return extended;
    if (extended > floor && tokens[extended]?.lower === "both") return extended;
    if (extended > floor && isComma(governor) && endsFronted(words, extended - 1, floor)) return extended;
    if (
      governor !== undefined &&
      extended > floor &&
      (governor.tag === "VERB" ||
        governor.tag === "ADP" ||
        governor.tag === "PART" ||
        governor.tag === "AUX" ||
        isComma(governor))
    )
      return null;
    return extended;
  }
  return null;
}

const isGoverned = (words: SentenceWords, start: number, floor: number): boolean =>
  start > floor && /^(?:VERB|ADP|PART|AUX)$/.test(words.tokens[start - 1]?.tag ?? "");

/** "Despite the feud," "While it rained,": the comma ends what stands before the subject. */
function endsFronted(words: SentenceWords, comma: number, floor: number): boolean {
  const first = words.tokens[floor === 0 && /^(?:and|but)$/.test(words.tokens[0]?.lower ?? "") ? 1 : floor];
  if (first === undefined || !/^(?:ADP|SCONJ|ADV)$/.test(first.tag)) return false;
  for (let index = floor; index < comma; index++) if (isComma(words.tokens[index])) return false;
  return true;
}

function listStart(words: SentenceWords, last: number, floor: number): number {
  const { tokens } = words;
  let start = coreStart(words, last, floor);
  for (let count = 0; count < MOST_MODIFIERS; count++) {
    if (isPreposition(tokens[start - 1]) && tokens[start - 1]?.lower === "of" && isHead(tokens[start - 2]))
      start = coreStart(words, start - 2, floor);
    else if (isComma(tokens[start - 1]) && start - 2 >= floor && isHead(tokens[start - 2]))
      start = coreStart(words, start - 2, floor);
    else break;
  }
  return start;
}
