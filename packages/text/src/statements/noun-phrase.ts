import type { Token } from "../findings.ts";
import {
  DETERMINERS,
  MONTHS,
  OCCASIONS,
  PERSONAL_PRONOUNS,
  POSSESSIVE_MARKS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from "./lexicon/words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Token indices of a sentence, `end` exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

const LONGEST_PARENTHESIS = 14;
const LONGEST_FRAGMENT = 8;
const MOST_MODIFIERS = 6;

export const isComma = (token: Token | undefined): boolean => token?.text === ",";
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:—|–|--|―)$/.test(token.text);
export const isQuotationMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”«»]|''|``)$/.test(token.text);

export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (WEEKDAYS.has(token.lower) || TIME_WORDS.has(token.lower) || isMonth(token) || /^(?:1[89]|20)\d\d$/.test(token.text));

const isMonth = (token: Token): boolean =>
  MONTHS.has(token.lower) &&
  (token.lower !== "may" && token.lower !== "march" ? true : /^\p{Lu}/u.test(token.text) && token.tag === "PROPN");

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVE_MARKS.has(token.lower) && token.tag === "PART";

const isPreposition = (token: Token | undefined): boolean =>
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

const isModifier = (token: Token): boolean =>
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
  return { start, end };
}

/** "the elderly", "the 62-year-old", "30 %". */
function isNominalAdjective(words: SentenceWords, last: number): boolean {
  const token = words.tokens[last];
  if (token?.text === "%") return true;
  if (token?.tag !== "ADJ") return false;
  const start = coreStart(words, last, 0);
  return start < last && /^(?:the|this|that|a|an)$/.test(words.tokens[start]?.lower ?? "");
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
      if (!/^(?:all|both|half|not|only|even)$/.test(previous.lower)) break;
    } else if (WEEKDAYS.has(previous.lower) || (isMonth(previous) && current.tag === "PROPN")) break;
    else if (previous.tag === "VERB" || previous.tag === "ADV") {
      if (!isInnerModifier(tokens, start - 1) && tokens[start - 2]?.text !== "-") break;
    } else if (!isModifier(previous) && !(previous.text === "-" && start - 1 > floor)) break;
    start--;
  }
  return start;
}

/** "the proposed deal", "a very big deal": a participle or adverb between determiner and noun. */
function isInnerModifier(tokens: readonly Token[], index: number): boolean {
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

/** "a source close to the talks", "people briefed on them". */
const POSTNOMINAL =
  /^(?:close|familiar|briefed|involved|critical|opposed|loyal|responsible|based|knowledgeable|aligned|affiliated|allied|sympathetic)$/;

function extendLeft(words: SentenceWords, start: number, floor: number): number | null {
  const { tokens } = words;
  const link = tokens[start - 1];
  const before = tokens[start - 2];
  if (link === undefined || before === undefined || start - 2 < floor || words.quoted[start - 1] !== -1) return null;
  if (isPreposition(link) || link.lower === "to") {
    if (POSTNOMINAL.test(before.lower) && start - 3 >= floor && isHead(tokens[start - 3]))
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
    const extended = listStart(words, start - 2, floor);
    const governor = tokens[extended - 1];
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

/** The noun phrase that begins at `start`, with its "of" and "for" phrases; null where none begins there. */
export function nounPhraseAfter(words: SentenceWords, start: number, ceiling = words.tokens.length): Phrase | null {
  const end = coreEnd(words, start, ceiling);
  if (end === start) return null;
  let last = end;
  for (let count = 0; count < MOST_MODIFIERS; count++) {
    const link = words.tokens[last];
    if (link === undefined || last >= ceiling || words.quoted[last] !== words.quoted[start]) break;
    if (link.text === "(") {
      const close = words.tokens.findIndex(
        (token, index) => index > last && index <= last + LONGEST_PARENTHESIS && token.text === ")",
      );
      if (close < 0) break;
      last = close + 1;
      continue;
    }
    if (!/^(?:of|for|at|in|from|with|and|&|to|on)$/.test(link.lower)) break;
    const next = coreEnd(words, last + 1, ceiling);
    if (next === last + 1) break;
    if (
      isTimePhrase(words.tokens, last + 1, next) ||
      (link.lower !== "of" && link.lower !== "for" && link.lower !== "and" && isOccasion(words.tokens, last + 1, next))
    )
      break;
    if ((link.lower === "and" || link.text === "&") && PERSONAL_PRONOUNS.has(words.tokens[last + 1]?.lower ?? "")) break;
    last = next;
  }
  return { start, end: last };
}

function coreEnd(words: SentenceWords, start: number, ceiling: number): number {
  const { tokens } = words;
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return start;
  if (
    PERSONAL_PRONOUNS.has(first.lower) ||
    first.lower === "them" ||
    first.lower === "him" ||
    first.lower === "us" ||
    first.lower === "me"
  )
    return start + 1;
  let end = start;
  let lastHead = start;
  while (end < ceiling) {
    const token = tokens[end];
    if (token === undefined || words.quoted[end] !== words.quoted[start]) break;
    if (end > start && (token.lower === "that" || (token.tag === "PRON" && !POSSESSIVE_PRONOUNS.has(token.lower)))) break;
    if (
      end > start &&
      (token.tag === "DET" || PERSONAL_PRONOUNS.has(token.lower)) &&
      !/^(?:all|both|half|such|not)$/.test(tokens[end - 1]?.lower ?? "")
    )
      break;
    if (end > start && WEEKDAYS.has(token.lower)) break;
    if (
      isHead(token) ||
      (token.tag === "ADJ" && end > start && (tokens[end + 1]?.lower === "of" || tokens[end - 1]?.tag === "DET"))
    )
      lastHead = end + 1;
    else if (isPossessive(token)) {
      if (end === start) break;
    } else if (
      !isModifier(token) &&
      !(token.tag === "VERB" && isInnerModifier(tokens, end)) &&
      !(token.tag === "ADV" && end > start && (tokens[end + 1]?.tag === "ADJ" || tokens[end - 1]?.tag === "DET")) &&
      !(token.tag === "VERB" && tokens[end - 1]?.text === "-")
    )
      break;
    end++;
  }
  return lastHead;
}

/** Whether the tokens name a time: "Monday", "April 11", "last year". */
export function isTimePhrase(tokens: readonly Token[], start: number, end: number): boolean {
  let found = false;
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (isTimeWord(token)) found = true;
    else if (
      token.tag !== "NUM" &&
      token.tag !== "DET" &&
      token.tag !== "ADJ" &&
      !/^(?:of|the|\d+(?:st|nd|rd|th)?)$/.test(token.lower)
    )
      return false;
  }
  return found;
}

/** Whether the phrase names where or through what somebody speaks: "an interview", "his speech". */
export function isOccasion(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[end - 1];
  return head !== undefined && end > start && OCCASIONS.has(head.lower);
}
