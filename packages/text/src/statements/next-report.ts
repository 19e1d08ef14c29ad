import type { CueContext } from "./content-end.ts";
import { REPORTING_VERBS } from "./lexicon/verbs.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isTimeWord } from "./token-kinds.ts";

/** The main clause goes on behind the aside: ", who said …, recounted". */
export function isMainVerb(words: SentenceWords, index: number): boolean {
  const token = words.tokens[index];
  return (
    token !== undefined &&
    (token.tag === "AUX" || (token.tag === "VERB" && !/ing$/.test(token.lower) && words.tokens[index - 1]?.lower !== "to"))
  );
}

/** The sentence ends with "…, the report said": the words are told by another besides. */
export function closesWithReport(words: SentenceWords, from: number): boolean {
  const phrase = nounPhraseAfter(words, from);
  if (phrase === null || phrase.end >= words.tokens.length) return false;
  const lemma = words.verbs[phrase.end]?.lemma;
  if (lemma === undefined || REPORTING_VERBS.get(lemma)?.some((verb) => verb.inverts && verb.cueClass === "SPEECH") !== true)
    return false;
  const behind = words.tokens[phrase.end + 1];
  return behind === undefined || /^[.,”"]$/.test(behind.text) || isTimeWord(behind);
}

const SPEECH_CONTINUED = new Set([
  "say",
  "tell",
  "add",
  "call",
  "warn",
  "urge",
  "argue",
  "insist",
  "note",
  "claim",
  "stress",
  "promise",
  "vow",
  "accuse",
]);

/** A finite reporting verb right behind a coordinator: "… and acknowledged". */
export function reportFollows(words: SentenceWords, from: number, context: CueContext): boolean {
  let index = from;
  while (
    index < words.tokens.length &&
    index < from + 4 &&
    (words.tokens[index]?.tag === "ADV" || words.tokens[index]?.tag === "AUX")
  )
    index++;
  const reading = words.verbs[index];
  if (reading === null || reading === undefined || !REPORTING_VERBS.has(reading.lemma)) return false;
  if (reading.forms.has("ing")) return false;
  if (SPEECH_CONTINUED.has(reading.lemma) && isComma(words.tokens[from - 2]) && !reading.forms.has("base")) return true;
  return context.isPast
    ? reading.forms.has("past") || reading.forms.has("participle")
    : reading.forms.has("s") && words.tokens[index]?.tag === "VERB";
}

/** "… and he said": a new report begins without a comma. */
export function speakerFollows(words: SentenceWords, from: number): boolean {
  const phrase = nounPhraseAfter(words, from);
  if (phrase === null) return false;
  let index = phrase.end;
  while (words.tokens[index]?.tag === "ADV") index++;
  const reading = words.verbs[index];
  return (
    reading !== null &&
    reading !== undefined &&
    SPEECH_CONTINUED.has(reading.lemma) &&
    (reading.forms.has("past") || reading.forms.has("s"))
  );
}

/** Behind a conjunction somebody else reports: ", but Silva insisted". */
export function reportByAnotherFollows(words: SentenceWords, from: number): boolean {
  const phrase = nounPhraseAfter(words, words.tokens[from]?.tag === "ADV" ? from + 1 : from);
  if (phrase === null) return false;
  return startsReport(words, phrase.end);
}

function startsReport(words: SentenceWords, from: number): boolean {
  let index = from;
  while (
    index < words.tokens.length &&
    index < from + 4 &&
    (words.tokens[index]?.tag === "ADV" || words.tokens[index]?.tag === "AUX")
  )
    index++;
  const reading = words.verbs[index];
  return reading !== null && reading !== undefined && REPORTING_VERBS.has(reading.lemma) && !reading.forms.has("ing");
}

/** Whether a verb that quotes stands within `reach` tokens. */
export function reportWithin(words: SentenceWords, from: number, reach: number): boolean {
  for (let index = from; index < Math.min(words.tokens.length, from + reach); index++) {
    const lemma = words.verbs[index]?.lemma;
    if (
      lemma !== undefined &&
      REPORTING_VERBS.get(lemma)?.some((verb) => verb.cueClass === "SPEECH" && verb.frames.has("quote")) === true
    )
      return true;
  }
  return false;
}

/** "…, a demand that Silva rejected": told by the article, no part of the words before. */
export function isDemandRelative(words: SentenceWords, from: number): boolean {
  const { tokens } = words;
  if (!/^(?:an?|the|something)$/.test(tokens[from]?.lower ?? "")) return false;
  for (let index = from + 1; index < from + 5; index++) {
    const token = tokens[index];
    if (token === undefined || isComma(token)) return false;
    if (/^(?:that|which)$/.test(token.lower)) {
      const phrase = nounPhraseAfter(words, index + 1);
      return phrase !== null && startsReport(words, phrase.end);
    }
  }
  return false;
}

/** Whether a reporting verb of any class stands here. */
export const isCueVerb = (words: SentenceWords, index: number): boolean => REPORTING_VERBS.has(words.verbs[index]?.lemma ?? "");

/** Whether a verb of saying stands here. */
export function isSpeechVerb(words: SentenceWords, index: number): boolean {
  const lemma = words.verbs[index]?.lemma;
  return lemma !== undefined && REPORTING_VERBS.get(lemma)?.some((verb) => verb.cueClass === "SPEECH") === true;
}
