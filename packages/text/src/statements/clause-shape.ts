import { hasFiniteVerb } from "./content-end.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isQuotationMark, isTimeWord } from "./token-kinds.ts";

/** Whether a verb stands here, adverbs and "not" before it allowed. */
export const isVerbLike = (words: SentenceWords, index: number): boolean => {
  const token = words.tokens[index];
  if (token === undefined) return false;
  if (token.tag === "ADV" || token.lower === "not") return isVerbLike(words, index + 1);
  return (
    token.tag === "VERB" ||
    token.tag === "AUX" ||
    (token.tag === "NOUN" && words.tokens[index + 1]?.tag !== "VERB") ||
    isQuotationMark(token)
  );
};

/** Whether a finite verb stands here. */
export const isFiniteStart = (words: SentenceWords, index: number): boolean => {
  const token = words.tokens[index];
  return token !== undefined && (token.tag === "AUX" || (token.tag === "VERB" && !/ing$/.test(token.lower)));
};

/** Whether a noun phrase or a clause may begin here. */
export function startsNominal(words: SentenceWords, index: number): boolean {
  const token = words.tokens[index];
  if (token === undefined) return false;
  if (isQuotationMark(token) && words.quoted[index] !== -1) return true;
  return (
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SYM)$/.test(token.tag) ||
    /^(?:there|no|nearly|more|less|about|some|only|if|while|when|although|in|at|both|even|all|not|as|any|to)$/.test(
      token.lower,
    ) ||
    (token.tag === "VERB" && /(?:ed|ing)$/.test(token.lower))
  );
}

/** Whether an object may begin here. */
export const startsObject = (words: SentenceWords, index: number): boolean =>
  startsNominal(words, index) &&
  words.tokens[index]?.tag !== "ADP" &&
  words.tokens[index]?.tag !== "SCONJ" &&
  words.tokens[index]?.lower !== "to";

/** A subject and a finite verb stand at the beginning. */
export function isClause(words: SentenceWords, phrase: Phrase): boolean {
  const subject = nounPhraseAfter(words, phrase.start, phrase.end);
  if (!hasFiniteVerb(words, phrase)) return false;
  if (subject === null) return true;
  let at = subject.end;
  while (at < phrase.end && (words.tokens[at]?.tag === "ADV" || words.tokens[at]?.lower === "not")) at++;
  const verb = words.tokens[at];
  if (verb === undefined || at >= phrase.end) return false;
  if (isComma(verb))
    return (
      /^(?:who|which|whose|where|an?|the|including|if|as|in|at|despite|after|when|while|too|like)$/.test(
        words.tokens[at + 1]?.lower ?? "",
      ) || words.tokens[at + 1]?.tag === "PROPN"
    );
  if (verb.tag === "AUX" || /^(?:—|–|--)$/.test(verb.text) || words.quoted[at] !== words.quoted[phrase.start]) return true;
  if (verb.tag === "VERB") return !/ing$/.test(verb.lower);
  return verb.tag === "ADP" || verb.tag === "SCONJ" || verb.tag === "PRON"
    ? hasFiniteVerb(words, { start: at, end: phrase.end }) && verb.tag !== "ADP"
    : false;
}

/** "described the deal as fair", "called it unfair". */
export function isPredication(words: SentenceWords, phrase: Phrase, verb: ReportingVerb): boolean {
  if (/^(?:call|term|dub|label|brand|declare|deem|find|consider|pronounce)$/.test(verb.lemma))
    return !isTimeWord(words.tokens[phrase.start]);
  for (let index = phrase.start; index < phrase.end; index++) if (words.tokens[index]?.lower === "as") return true;
  return verb.lemma === "describe" || verb.lemma === "characterize" || verb.lemma === "portray" || verb.lemma === "depict";
}
