import { readVerb } from "../statements/lexicon/verb-forms.ts";
import { REPORTING_VERBS } from "../statements/lexicon/verbs.ts";
import type { ArticleWord } from "./article-words.ts";

const ADVERB =
  /^(?:also|then|later|now|still|once|never|not|reportedly|allegedly|recently|previously|already|again|just|only|even|\p{L}+ly)$/u;

/** How many such words are skipped at most. */
const REACH = 5;

/** Whether the word is a form of a verb by which somebody speaks or takes a side; nouns in front of which an article or adjective stands are none. */
export function isReportingVerb(words: readonly ArticleWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.isTitleCase) return false;
  const reading = readVerb(word.lower);
  if (reading === null || !REPORTING_VERBS.has(reading.lemma)) return false;
  const before = words[index - 1];
  return !(word.tag !== "VERB" && before !== undefined && /^(?:DET|ADJ|NUM)$/.test(before.tag));
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** Index of the first word from `index` on that is no adverb, no auxiliary verb and no day: "on Sunday also said". */
export function skipAdverbs(words: readonly ArticleWord[], index: number): number {
  let at = index;
  while (at < words.length && at < index + REACH) {
    const word = words[at];
    if (/^(?:on|last|late|early)$/.test(word?.lower ?? "") && WEEKDAY.test(words[at + 1]?.lower ?? "")) at += 2;
    else if (WEEKDAY.test(word?.lower ?? "") || ADVERB.test(word?.lower ?? "") || word?.tag === "AUX" || word?.tag === "ADV")
      at++;
    else break;
  }
  return at;
}

/** Whether what ends before `end` is the subject of a reporting verb: "X has repeatedly said". */
export function isSpeakerBefore(words: readonly ArticleWord[], end: number): boolean {
  const verb = words[skipAdverbs(words, end)];
  return (
    verb !== undefined &&
    verb.sentence === words[end - 1]?.sentence &&
    !verb.lower.endsWith("ing") &&
    isReportingVerb(words, verb.index)
  );
}

/** Whether what begins at `first` follows a reporting verb as its subject, or "according to": "…”, said X". */
export function isSpeakerAfter(words: readonly ArticleWord[], first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || before.sentence !== words[first]?.sentence) return false;
  if (before.lower === "to" && words[first - 2]?.lower === "according") return true;
  const reading = readVerb(before.lower);
  if (reading === null || !REPORTING_VERBS.get(reading.lemma)?.some((verb) => verb.inverts)) return false;
  const mark = words[first - 2]?.text ?? "";
  return /^(?:,|”|"|''|’)$/.test(mark);
}

/** Whether a verb in a finite form stands right behind, adverbs skipped: what is before it is its subject. */
export function isSubjectBefore(words: readonly ArticleWord[], end: number): boolean {
  const sentence = words[end - 1]?.sentence;
  const at = words[end];
  if (at === undefined || at.sentence !== sentence) return false;
  if (at.tag === "AUX") return true;
  const verb = words[skipAdverbs(words, end)];
  return (
    verb !== undefined &&
    verb.sentence === sentence &&
    (verb.tag === "VERB" || isReportingVerb(words, verb.index)) &&
    !/ing$/.test(verb.lower)
  );
}
