import type { Token } from "../findings.ts";
import { OCCASIONS, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS, WEEKDAYS } from "./lexicon/words.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isGerundNoun, isHead, isInnerModifier, isModifier, isPossessive, isTimeWord } from "./token-kinds.ts";

/** "a source close to the talks", "a poll released by the paper": what stands behind its noun. */
const POSTNOMINAL =
  /^(?:close|familiar|critical|opposed|loyal|responsible|knowledgeable|sympathetic|based|briefed|involved|aligned|affiliated|allied|released|published|provided|conducted|commissioned|issued|obtained|written|signed|led|backed|run|compiled|posted|filed|prepared|sponsored|produced|reviewed|interviewed|surveyed|polled|funded|organized|organised|appointed|gathered)$/;

/** Whether the word may stand behind the noun that it tells of. */
export const isPostnominal = (lower: string): boolean => POSTNOMINAL.test(lower);

/** How many phrases may hang on a noun, so that the search is bounded. */
export const MOST_MODIFIERS = 6;

/** In tokens. */
export const LONGEST_PARENTHESIS = 14;

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
    if (isPostnominal(link.lower) && /^(?:by|on|to|with|in|from)$/.test(words.tokens[last + 1]?.lower ?? "")) {
      const behind = coreEnd(words, last + 2, ceiling);
      if (behind === last + 2 || isTimePhrase(words.tokens, last + 2, behind)) break;
      last = behind;
      continue;
    }
    if (!/^(?:of|for|at|in|from|with|and|&|to|on|between|among)$/.test(link.lower)) break;
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
      (end > start && isGerundNoun(tokens, end) && !isModifier(tokens[end + 1] ?? token)) ||
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
