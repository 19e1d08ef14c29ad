import type { ArticlePart } from "@stance/schema";
import type { Sentence, Token } from "../findings.ts";
import { readVerb, verbOf } from "../statements/lexicon/verb-forms.ts";
import { DETERMINERS, POSSESSIVE_PRONOUNS } from "../statements/lexicon/words.ts";
import { beginsWithCapital } from "./capitals.ts";
import { MOSTLY_NOUNS } from "./mostly-nouns.ts";
import { aboutWord } from "./word.ts";

const BEFORE_A_NOUN =
  /^(?:of|for|with|by|from|in|on|at|against|despite|amid|about|into|under|such|other|no|any|more|many|several|new|recent|earlier|previous|first|public|official)$/;
const NOMINATIVE = /^(?:he|she|they|we|i|who|it|you)$/;
const CLAUSE_OPENER =
  /^(?:that|to|he|she|they|it|there|how|why|whether|what|the|a|an|his|her|their|its|this|these|those|any|all|no|not|on|in|for|as)$/;

/**
 * Mends the tags of reporting verbs, which the tagger takes for nouns too often ("Silva claims that") and nouns for
 * verbs ("the demand for"): subject before and words reported behind make a verb, determiner or possessive a noun.
 */
export function repairTags(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  parts: readonly ArticlePart[],
): readonly Token[] {
  const repaired = [...tokens];
  for (const sentence of sentences) {
    const isHeadline = parts[sentence.part]?.kind !== "PARAGRAPH";
    let hasVerb = false;
    const isTitleCase = isMostlyCapital(repaired, sentence);
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = repaired[index];
      if (token === undefined) continue;
      if (token.tag === "PUNCT" && isPluralPossessive(repaired, index)) {
        repaired[index] = { ...token, tag: "PART" };
        continue;
      }
      if (token.tag === "VERB" && isNamedSource(repaired, index)) {
        repaired[index] = { ...token, tag: "NOUN" };
        continue;
      }
      if (isHeadline && !hasVerb && isHeadlineVerb(token, repaired[index - 1], index - sentence.firstToken)) {
        repaired[index] = { ...token, tag: "VERB" };
        hasVerb = true;
        continue;
      }
      hasVerb ||= token.tag === "VERB" || token.tag === "AUX";
      if (isNameThatSpeaks(token, repaired[index + 1])) {
        repaired[index] = { ...token, tag: "PROPN" };
        continue;
      }
      if (isNamePart(repaired, index, sentence.firstToken) && !isTitleCase) {
        repaired[index] = { ...token, tag: "PROPN" };
        continue;
      }
      const reading = verbOf(token.word);
      if (reading === null || (!isTitleCase && index > sentence.firstToken && beginsWithCapital(token.text))) continue;
      const previous = previousWord(repaired, index, sentence.firstToken);
      const next = index + 1 < sentence.endToken ? repaired[index + 1] : undefined;
      const isNoun =
        previous !== undefined &&
        (takesNoun(previous) || (previous.lower === "to" && reading.forms.has("s") && !reading.forms.has("base"))) &&
        !/^says?$/.test(token.lower);
      const isSubject =
        next !== undefined &&
        next.tag === "AUX" &&
        previous !== undefined &&
        previous.tag !== "PRON" &&
        !isRelativeReport(repaired, index, reading.forms) &&
        !/^(?:say|says|think|believe|believes|hope|hopes|fear)$/.test(token.lower);
      if (
        token.tag === "NOUN" &&
        ((!hasVerb && tellsClause(repaired, index, sentence.endToken, reading.forms)) ||
          isRelativeReport(repaired, index, reading.forms))
      ) {
        repaired[index] = { ...token, tag: "VERB" };
        hasVerb = true;
        continue;
      }
      const couldBeNoun = reading.forms.has("base") || reading.forms.has("s");
      if (
        token.tag === "VERB" &&
        (isNoun || isDismissed(token, repaired[index - 1]) || (isSubject && previous.tag !== "AUX" && previous.lower !== "to")) &&
        couldBeNoun
      )
        repaired[index] = { ...token, tag: "NOUN" };
      else if (
        token.tag !== "VERB" &&
        token.tag !== "AUX" &&
        !isNoun &&
        isVerbHere(token, reading.forms, previous, next, repaired[index + 2], repaired[index - 1])
      )
        repaired[index] = { ...token, tag: "VERB" };
    }
  }
  return repaired;
}

/** "according to police": the tagger takes the preposition for an infinitive's. */
const isNamedSource = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.lower === "to" && tokens[index - 2]?.lower === "according";

/** "the voters’ choice": a mark right behind an s, a noun behind it, and no opening mark that it could close. */
function isPluralPossessive(tokens: readonly Token[], index: number): boolean {
  const [previous, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (mark === undefined || previous === undefined || next === undefined || !/^['’]$/.test(mark.text)) return false;
  if (previous.end !== mark.start || next.start === mark.end || !previous.lower.endsWith("s")) return false;
  if (!/^(?:NOUN|PROPN)$/.test(previous.tag) || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return false;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_QUOTED_WORDS); at--)
    if (/^['‘]$/.test(tokens[at]?.text ?? "")) return false;
  return true;
}

/**
 * "The motion claims the order is void", "Critics claim taxes rise": the first verb of the sentence, as a subject of its number
 * stands before it, and a subject with a verb behind it.
 */
function tellsClause(tokens: readonly Token[], index: number, end: number, forms: ReadonlySet<string>): boolean {
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (previous === undefined || next === undefined || !/^(?:NOUN|PROPN)$/.test(previous.tag)) return false;
  const isPlural = previous.lower.endsWith("s");
  if (!(forms.has("s") && !isPlural) && !(forms.has("base") && isPlural)) return false;
  if (!/^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(next.tag)) return false;
  for (let at = index + 2; at < Math.min(end, index + FARTHEST_VERB); at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.—–]$/.test(token.text) || token.lower === "that" || token.lower === "who") return false;
    if (token.tag === "AUX" || (token.tag === "VERB" && !/(?:ing|ed)$/.test(token.lower))) return true;
  }
  return false;
}

/** "steps which critics argue are needed". */
const isRelativeReport = (tokens: readonly Token[], index: number, forms: ReadonlySet<string>): boolean =>
  forms.has("base") &&
  tokens[index + 1]?.tag === "AUX" &&
  /[^s]s$/.test(tokens[index - 1]?.lower ?? "") &&
  /^(?:which|that)$/.test(tokens[index - 2]?.lower ?? "");

/** In tokens: how long the subject of the words told may be. */
const FARTHEST_VERB = 9;

/** In tokens: how far before a single mark the one that it closes may stand. */
const LONGEST_QUOTED_WORDS = 12;

/** "Bradley Manning": a capital verb behind a name goes on with the name. */
const isNamePart = (tokens: readonly Token[], index: number, floor: number): boolean => {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (index <= floor || token?.tag !== "VERB" || previous === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return (previous.tag === "PROPN" && beginsWithCapital(previous.text)) || /^\p{Ll}+$/u.test(previous.text);
};

/** A headline speaks in the present: "Silva signs trade bill". */
function isHeadlineVerb(token: Token, previous: Token | undefined, position: number): boolean {
  if (token.tag === "VERB" || position === 0 || previous === undefined) return false;
  const reading = verbOf(token.word);
  if (reading === null || !reading.forms.has("s") || reading.forms.has("base")) return false;
  return previous.tag === "PROPN" || previous.tag === "NOUN" || previous.text === ")";
}

/** "Cook said": a capital word right before "said" is who said it. */
const isNameThatSpeaks = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  next.tag === "VERB" &&
  (token.tag === "VERB" || token.tag === "ADJ") &&
  isSpokenForm(next.word) &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text);

const isSpokenForm = aboutWord(({ lower }) => {
  const forms = readVerb(lower)?.forms;
  return forms !== undefined && (forms.has("past") || forms.has("s")) && !forms.has("base");
});

/** In a headline every word is capital; elsewhere a capital inside the sentence means a name. */
function isMostlyCapital(tokens: readonly Token[], sentence: Sentence): boolean {
  let capital = 0;
  let all = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const text = tokens[index]?.text ?? "";
    if (text.length < 4) continue;
    all++;
    if (beginsWithCapital(text)) capital++;
  }
  return capital >= all * 0.7;
}

function previousWord(tokens: readonly Token[], index: number, floor: number): Token | undefined {
  for (let at = index - 1; at >= floor; at--) {
    const token = tokens[at];
    if (token !== undefined && ((token.tag !== "ADV" && !isFloating(tokens, at)) || at === floor)) return token;
  }
  return undefined;
}

/** "Germany and France both back": the word tells how many the subjects are. */
const isFloating = (tokens: readonly Token[], at: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[at]?.lower ?? "") && /^(?:PROPN|NOUN)$/.test(tokens[at - 1]?.tag ?? "");

/** "dismissed calls for": a verb in a finite form is followed by no other. */
const isDismissed = (token: Token, previous: Token | undefined): boolean =>
  /^(?:calls|demands|claims|threats|requests|pledges|appeals|warnings|fears|hopes|reports)$/.test(token.lower) &&
  previous?.tag === "VERB";

const takesNoun = (previous: Token): boolean =>
  (previous.tag === "DET" && previous.lower !== "that") ||
  (DETERMINERS.has(previous.lower) && previous.tag === "DET" && previous.lower !== "that") ||
  POSSESSIVE_PRONOUNS.has(previous.lower) ||
  previous.tag === "ADJ" ||
  (previous.tag === "PART" && /^['’]s?$/.test(previous.lower)) ||
  BEFORE_A_NOUN.test(previous.lower);

function isVerbHere(
  token: Token,
  forms: ReadonlySet<string>,
  previous: Token | undefined,
  next: Token | undefined,
  behind: Token | undefined,
  before: Token | undefined,
): boolean {
  if (previous === undefined) return false;
  if (/^(?:say|says)$/.test(token.lower)) return previous.tag !== "ADP" && previous.tag !== "PART";
  const isSubject =
    previous.tag === "PROPN" || NOMINATIVE.test(previous.lower) || previous.tag === "NOUN" || previous.text === ")";
  const isAuxiliary = previous.tag === "AUX" || previous.lower === "to" || /^n['’]t$/.test(previous.lower);
  const isReported = next !== undefined && (CLAUSE_OPENER.test(next.lower) || /^["“«:‘]$/.test(next.text) || next.tag === "PRON");
  if (forms.has("past") && !forms.has("base"))
    return token.tag !== "PROPN"
      ? isSubject || isAuxiliary || /^[,"”]$/.test(previous.text) || previous.lower === "and"
      : isSubject && isReported;
  if (forms.has("ing"))
    return (
      (previous.text === "," || /^(?:while|whilst|when|by|without|after|before)$/.test(previous.lower)) &&
      (isReported || next?.tag === "PROPN" || next?.tag === "NOUN")
    );
  if (NOMINATIVE.test(previous.lower)) return previous.lower !== "it" || isReported;
  if (isAuxiliary && forms.has("base"))
    return previous.lower !== "to" || isReported || next?.tag === "PROPN" || next?.tag === "DET";
  if (forms.has("base") && next?.lower === "that" && previous.text === ",")
    return behind?.tag !== "VERB" && behind?.tag !== "AUX";
  if (MOSTLY_NOUNS.has(token.lower)) return previous.tag === "PROPN" && next !== undefined && /^(?:that|["“:])$/.test(next.lower);
  if (
    forms.has("s") &&
    !forms.has("base") &&
    next?.lower === "to" &&
    behind !== undefined &&
    (behind.tag === "VERB" || behind.tag === "AUX")
  )
    return isSubject && !/^(?:calls|demands|claims|threats|promises|requests|pledges|appeals|vows)$/.test(token.lower);
  if (forms.has("s") && previous.text === ",") return next !== undefined && /^(?:that|["“:])$/.test(next.lower);
  if (
    forms.has("s") &&
    previous.tag === "NOUN" &&
    !/s$/.test(previous.lower) &&
    next !== undefined &&
    (next.tag === "DET" || next.tag === "PRON")
  )
    return true;
  if (forms.has("s"))
    return isSubject && previous.tag !== "NOUN"
      ? isReported || next?.tag === "PROPN"
      : isSubject && next !== undefined && /^(?:that|["“:])$/.test(next.lower);
  if (forms.has("base")) {
    if (before !== undefined && isFloating([previous, before], 1))
      return isReported || /^(?:DET|ADJ|PROPN)$/.test(next?.tag ?? "");
    if (previous.tag === "PROPN") return previous.lower.endsWith("s") && next?.tag === "PRON";
    return (
      previous.tag === "NOUN" && previous.lower.endsWith("s") && (isReported || next?.tag === "AUX" || next?.tag === "PROPN")
    );
  }
  return false;
}
