import type { Token } from "../findings.ts";
import {
  BE,
  DO,
  HAVE,
  HYPOTHETICAL_MODALS,
  MODALS,
  NEGATIONS,
  POSSESSIVE_PRONOUNS,
  TRANSPARENT_GOVERNORS,
} from "./lexicon/words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** A verb with its auxiliaries. `start` is the first of them, `verb` the main verb. */
export interface VerbGroup {
  readonly start: number;
  readonly verb: number;
  readonly kind: "finite" | "present-participle" | "past-participle" | "infinitive" | "base";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** The word that "to" hangs on: "declined" in "declined to sign"; null elsewhere. */
  readonly governor: number | null;
}

const isAdverb = (token: Token): boolean =>
  ((token.tag === "ADV" || /ly$/.test(token.lower)) && token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "VERB") ||
  ALSO.has(token.lower);

const ALSO = new Set([
  "also",
  "then",
  "later",
  "again",
  "further",
  "since",
  "still",
  "even",
  "just",
  "only",
  "both",
  "now",
  "once",
  "already",
  "never",
  "not",
  "ever",
  "long",
  "yet",
  "instead",
  "first",
  "initially",
  "previously",
  "repeatedly",
]);

const INTENDING =
  /^(?:want|plan|intend|hope|expect|wish|vow|promise|pledge|threaten|agree|aim|seek|need|prepare|urge|ask|call|decide|try|attempt|refuse|decline|fail|set|poised|ready|likely|scheduled|due|slated|expected|supposed|about|going|willing|unlikely|reluctant)/;

/** Reads the auxiliaries, adverbs and negation left of the verb at `verb`. */
export function verbGroupAt(words: SentenceWords, verb: number): VerbGroup {
  const { tokens } = words;
  let start = verb;
  let negated = false;
  let hypothetical = false;
  let nearest: "be" | "have" | "do" | "modal" | null = null;
  let infinitive = -1;
  for (let index = verb - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || words.quoted[index] !== words.quoted[verb]) break;
    const isAuxiliary = token.tag === "AUX" || token.tag === "VERB" || token.tag === "PART";
    if (NEGATIONS.has(token.lower)) {
      if (token.lower === "no" || token.lower === "nor" || token.lower === "neither") break;
      negated = true;
      if (tokens[index - 1]?.tag !== "AUX" && !isAdverbOrAuxiliary(tokens[index - 1])) {
        start = token.lower === "never" ? index : start;
        if (token.lower !== "never") start = index;
      }
      continue;
    }
    if (isAuxiliary && BE.has(token.lower) && !(token.text.startsWith("'") && token.tag === "PART")) {
      nearest ??= "be";
      start = index;
      continue;
    }
    if (isAuxiliary && HAVE.has(token.lower) && token.tag !== "PART") {
      nearest ??= "have";
      start = index;
      continue;
    }
    if (isAuxiliary && DO.has(token.lower) && nearest === null) {
      nearest = "do";
      start = index;
      continue;
    }
    if (MODALS.has(token.lower) && isAuxiliary) {
      nearest ??= "modal";
      hypothetical ||= HYPOTHETICAL_MODALS.has(token.lower);
      start = index;
      continue;
    }
    if (token.lower === "to" && nearest !== "do" && infinitive < 0) {
      infinitive = index;
      break;
    }
    if (isAdverb(token) && token.tag !== "CCONJ" && token.tag !== "SCONJ") {
      if (!isAdverbOrAuxiliary(tokens[index - 1]) && nearest !== null) break;
      if (!isAdverbOrAuxiliary(tokens[index - 1])) {
        start = index;
        break;
      }
      start = index;
      continue;
    }
    break;
  }
  if (tokens[start - 1]?.lower === "without") negated = true;
  if (infinitive >= 0) return infinitiveGroup(words, verb, infinitive, nearest === "be", negated);
  const form = tokens[verb];
  const isIng = form !== undefined && /ing$/.test(form.lower);
  const forms = words.verbs[verb]?.forms;
  const isParticiple = forms?.has("participle") === true;
  const passive = nearest === "be" && isParticiple && !isIng;
  if (isIng)
    return {
      start,
      verb,
      kind: nearest === "be" ? "finite" : "present-participle",
      passive: false,
      negated,
      hypothetical,
      governor: null,
    };
  if (
    nearest === null &&
    isParticiple &&
    (tokens[verb + 1]?.lower === "by" || (tokens[verb + 1]?.tag === "ADV" && tokens[verb + 2]?.lower === "by"))
  )
    return { start, verb, kind: "past-participle", passive: true, negated, hypothetical, governor: null };
  const kind = nearest === null && forms?.has("base") === true && forms.has("past") === false ? "base" : "finite";
  return { start, verb, kind, passive, negated, hypothetical, governor: null };
}

const isAdverbOrAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === "AUX" ||
    BE.has(token.lower) ||
    HAVE.has(token.lower) ||
    DO.has(token.lower) ||
    MODALS.has(token.lower) ||
    (token.tag === "ADV" && !/^(?:here|there|home|abroad|ago|however|meanwhile)$/.test(token.lower)) ||
    NEGATIONS.has(token.lower));

function infinitiveGroup(words: SentenceWords, verb: number, to: number, passive: boolean, negated: boolean): VerbGroup {
  let governor = to - 1;
  while (
    governor > 0 &&
    words.tokens[governor]?.tag === "ADV" &&
    !/^(?:likely|unlikely|ready|set|about)$/.test(words.tokens[governor]?.lower ?? "")
  )
    governor--;
  const word = words.tokens[governor];
  const hasYet = words.tokens.slice(governor + 1, to).some((token) => token.lower === "yet");
  const lower = word?.lower ?? "";
  const lemma = words.verbs[governor]?.lemma ?? lower;
  const transparent = TRANSPARENT_GOVERNORS.has(lemma) || /^(?:on|further|quick|quickly|out|ahead)$/.test(lower);
  const meant = INTENDING.test(lemma) || INTENDING.test(lower);
  const unfulfilled = hasYet || lemma === "refuse" || lemma === "decline" || lemma === "fail";
  return {
    start: to,
    verb,
    kind: "infinitive",
    passive,
    negated: negated || unfulfilled,
    hypothetical: meant && !transparent,
    governor: governor >= 0 ? governor : null,
  };
}

/** Whether a verb form speaks of the past. */
export function isPast(words: SentenceWords, group: VerbGroup): boolean {
  const first = words.tokens[group.start]?.lower ?? "";
  if (/^(?:had|was|were|did)$/.test(first)) return true;
  const verb = words.tokens[group.verb];
  return group.start === group.verb
    ? words.verbs[group.verb]?.forms.has("past") === true || (verb !== undefined && PAST.test(verb.lower))
    : /^(?:has|have|['’]ve)$/.test(first);
}

const PAST =
  /(?:ed|[^s]aid|old|ought|aught|ook|ent|ame|ave|ade|ote|oke|ew|ung|ang|ran|met|led|won|lost|left|held|got|sat|stood|began|fell|felt|kept|built|cut|put|set|hit|paid|sent|spent)$/;

/** Whether a participle stands before its noun: "the proposed deal", "271 pledged delegates". */
export function isAttributive(words: SentenceWords, verb: number): boolean {
  const previous = words.tokens[verb - 1];
  const next = words.tokens[verb + 1];
  if (previous === undefined || next === undefined || !/(?:ed|ing|en)$/.test(words.tokens[verb]?.lower ?? "")) return false;
  const opensPhrase =
    (previous.tag === "DET" && !/^(?:both|all|each)$/.test(previous.lower)) ||
    (previous.tag === "ADP" && !/ing$/.test(words.tokens[verb]?.lower ?? "")) ||
    previous.tag === "NUM" ||
    previous.tag === "ADJ" ||
    POSSESSIVE_PRONOUNS.has(previous.lower) ||
    (previous.tag === "PART" && /^['’]s?$/.test(previous.lower));
  return opensPhrase && (next.tag === "NOUN" || next.tag === "ADJ" || next.tag === "PROPN");
}
