import { isClause, isFiniteStart, isPredication, isVerbLike, startsNominal, startsObject } from "./clause-shape.ts";
import { type CueContext, contentEnd, hasFiniteVerb, trimEnd } from "./content-end.ts";
import { closingQuotation, markerAfter, quotationContent } from "./content-markers.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { ADDRESSEE_HEADS, WH_WORDS } from "./lexicon/words.ts";
import { isOccasion, isTimePhrase, nounPhraseAfter } from "./noun-phrase-after.ts";
import { skipOccasions } from "./occasions.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isQuotationMark, isTimeWord } from "./token-kinds.ts";

/** How the words reported hang on their cue. It says how sure the reading is. */
export type ContentFrame =
  | "quotation"
  | "that"
  | "clause"
  | "wh"
  | "infinitive"
  | "object-infinitive"
  | "preposition"
  | "predication"
  | "gerund"
  | "noun"
  | "colon";

/** The words reported, by which frame of which verb. */
export interface Content extends Phrase {
  readonly frame: ContentFrame;
  readonly verb: ReportingVerb;
  /** The preposition that belongs to the cue ("for" in "called for"), by index. */
  readonly preposition: number | null;
}

const PREDICATION_EXTENT = "predication";

/** The words reported behind the cue whose last word is `cueEnd - 1`; null where none of its frames fits. */
export function contentAfter(
  words: SentenceWords,
  cueEnd: number,
  readings: readonly ReportingVerb[],
  context: CueContext,
): Content | null {
  for (const verb of readings) {
    const content = contentOf(words, cueEnd, verb, context);
    if (content !== null && content.end > content.start) return content;
  }
  return null;
}

function contentOf(words: SentenceWords, cueEnd: number, verb: ReportingVerb, context: CueContext): Content | null {
  const { tokens } = words;
  const { frames } = verb;
  let at = cueEnd;
  const make = (start: number, end: number, frame: ContentFrame, preposition: number | null = null): Content => ({
    start,
    end,
    frame,
    verb,
    preposition,
  });
  while (
    tokens[at]?.tag === "ADV" &&
    !/^(?:not|how|when|where|why|there|here|that)$/.test(tokens[at]?.lower ?? "") &&
    at < cueEnd + 2 &&
    !isTimeWord(tokens[at])
  )
    at++;
  const next = tokens[at];
  if (next === undefined) return null;
  if (
    verb.prepositions.has(next.lower) &&
    words.quoted[at] === -1 &&
    !(next.lower === "to" && (tokens[at + 1]?.tag === "VERB" || ADDRESSEE_HEADS.has(tokens[at + 1]?.lower ?? "")))
  ) {
    const preposition = prepositional(words, at, verb, context);
    if (preposition !== null) return make(preposition.start, preposition.end, preposition.frame, at);
  }
  if (frames.has("addressee") && next.lower !== "that" && !isQuotationMark(next)) {
    const addressee = addresseeAt(words, at);
    if (addressee !== null) {
      const behind = tokens[addressee.end];
      const object = verb.prepositions.has(behind?.lower ?? "") && words.quoted[addressee.end] === -1;
      if (object && /^(?:accuse)$/.test(verb.lemma)) return make(at, contentEnd(words, at, "clause", context), "preposition");
      if (behind !== undefined && !isFiniteStart(words, addressee.end)) at = addressee.end;
      else if (verb.lemma === "tell") return null;
      if (object && behind !== undefined && verb.lemma !== "tell")
        return make(addressee.end + 1, contentEnd(words, addressee.end + 1, "phrase", context), "preposition", addressee.end);
    }
  }
  const said = frames.has("clause") || frames.has("quote") || frames.has("that");
  const marker = said ? markerAfter(words, at, frames.has("quote")) : null;
  if (marker !== null) {
    if (marker.kind === "that" && (frames.has("clause") || frames.has("that")))
      return make(marker.at + 1, contentEnd(words, marker.at + 1, "clause", context), "that");
    if (marker.kind === "quotation") return quotationContent(words, marker.at, make, context);
    if (marker.kind === "colon") return make(marker.at + 1, trimEnd(words, marker.at + 1, tokens.length), "colon");
  }
  if (frames.has("object-infinitive")) {
    const object = nounPhraseAfter(words, at);
    const to = object === null ? at : object.end;
    const afterTime = object !== null && isTimeWord(tokens[to]) ? to + 1 : to;
    const notTo = tokens[afterTime]?.lower === "not" ? afterTime + 1 : afterTime;
    if (tokens[notTo]?.lower === "to" && isVerbLike(words, notTo + 1)) {
      const keepsObject = /^(?:want|expect|call|allow|permit|forbid|require|need)$/.test(verb.lemma);
      const start = keepsObject && object !== null ? object.start : afterTime;
      return make(start, contentEnd(words, start, "clause", context), "object-infinitive");
    }
  }
  if (frames.has("infinitive")) {
    const start = tokens[at]?.lower === "not" ? at + 1 : at;
    const to = tokens[start]?.lower === "to" && isVerbLike(words, start + 1) ? at : laterInfinitive(words, at);
    if (to !== null) return make(to, contentEnd(words, to, "clause", context), "infinitive");
  }
  const behind = skipOccasions(words, at);
  const start = behind > at && isComma(tokens[behind]) && startsNominal(words, behind + 1) ? behind + 1 : behind;
  const first = tokens[start];
  if (first === undefined) return null;
  if (frames.has("wh") && WH_WORDS.has(first.lower) && !(start === cueEnd && /^(?:when|as|where)$/.test(first.lower))) {
    if (first.lower !== "if" || /^(?:ask|wonder|know|question|inquire|say)$/.test(verb.lemma))
      return make(start, contentEnd(words, start, "clause", context), "wh");
  }
  if (frames.has("predication") && startsObject(words, at)) {
    const end = contentEnd(words, at, PREDICATION_EXTENT, context);
    if (isPredication(words, { start: at, end }, verb)) return make(at, end, "predication");
  }
  if (frames.has("clause") && !isComma(first) && startsNominal(words, start) && !isAdverbialOnly(words, start)) {
    const end = contentEnd(words, start, "clause", context);
    if (frames.has("noun") || verb.cueClass !== "SPEECH" ? isClause(words, { start, end }) : hasFiniteVerb(words, { start, end }))
      return make(start, end, "clause");
  }
  if (
    frames.has("gerund") &&
    /ing$/.test(tokens[at]?.lower ?? "") &&
    (tokens[at]?.tag === "VERB" || (tokens[at]?.tag === "NOUN" && tokens[at + 1]?.tag !== "ADP"))
  )
    return make(at, contentEnd(words, at, "clause", context), "gerund");
  if (frames.has("noun") && startsObject(words, at) && !isTimeAt(words, at) && !isIdiom(words, at, verb)) {
    const end = contentEnd(words, at, "phrase", context);
    return make(at, end, "noun");
  }
  const closing = frames.has("quote") && verb.cueClass === "SPEECH" ? closingQuotation(words, at) : null;
  return closing === null ? null : make(closing.start, closing.end, "quotation");
}

/** "on Monday", "seven days earlier": when something was said, not what. */
const isTimeAt = (words: SentenceWords, at: number): boolean =>
  isTimeWord(words.tokens[at]) || isTimePhrase(words.tokens, at, nounPhraseAfter(words, at)?.end ?? at);

/** "claimed the lives of 33", "addressed reporters": nothing is reported. */
const isIdiom = ({ tokens }: SentenceWords, at: number, { lemma }: ReportingVerb): boolean => {
  const noun = tokens[tokens[at]?.tag === "DET" ? at + 1 : at]?.lower ?? "";
  return (lemma === "claim" && noun === "lives") || (/^(?:address|question)$/.test(lemma) && ADDRESSEE_HEADS.has(noun));
};

/** "said in a speech after the vote": a preposition, and no comma behind which a clause could begin. */
const isAdverbialOnly = ({ tokens }: SentenceWords, at: number): boolean =>
  tokens[at]?.tag === "ADP" && !tokens.slice(at).some(isComma);

/** "told reporters Lisbon was safe": a word for those who listen is the whole addressee. */
const addresseeAt = (words: SentenceWords, at: number): Phrase | null =>
  ADDRESSEE_HEADS.has(words.tokens[at]?.lower ?? "") && words.tokens[at + 1]?.tag === "PROPN"
    ? { start: at, end: at + 1 }
    : nounPhraseAfter(words, at);

/** "voted 66 to 27 on Friday to legalize": the infinitive behind figures, times and occasions. */
function laterInfinitive(words: SentenceWords, from: number): number | null {
  const behind = skipOccasions(words, from);
  if (behind > from && words.tokens[behind]?.lower === "to" && isVerbLike(words, behind + 1)) return behind;
  for (let index = from; index < Math.min(words.tokens.length, from + 12); index++) {
    const token = words.tokens[index];
    if (token === undefined) return null;
    if (token.lower === "to" && words.tokens[index + 1]?.tag === "VERB") return index;
    const isPassed =
      token.tag === "NUM" ||
      token.tag === "ADP" ||
      isTimeWord(token) ||
      isComma(token) ||
      /^(?:vote|votes|referendum|statement|meeting|session|to|a|an|the|in|unanimously)$/.test(token.lower) ||
      token.tag === "ADV" ||
      token.tag === "PUNCT";
    if (!isPassed) return null;
  }
  return null;
}

function prepositional(
  words: SentenceWords,
  at: number,
  verb: ReportingVerb,
  context: CueContext,
): (Phrase & { frame: ContentFrame }) | null {
  const { tokens } = words;
  const start = at + 1;
  const first = tokens[start];
  if (first === undefined) return null;
  if (WH_WORDS.has(first.lower)) return { start, end: contentEnd(words, start, "clause", context), frame: "preposition" };
  const object = nounPhraseAfter(words, start);
  if (object !== null && tokens[object.end]?.lower === "to" && isVerbLike(words, object.end + 1)) {
    const keepsObject = verb.lemma === "call" || tokens[at]?.lower === "for";
    const from = keepsObject ? start : object.end;
    return { start: from, end: contentEnd(words, from, "clause", context), frame: "preposition" };
  }
  if (isTimePhrase(tokens, start, object?.end ?? start)) return null;
  if (
    object !== null &&
    /^(?:to|with|on|in|about)$/.test(tokens[at]?.lower ?? "") &&
    isOccasion(tokens, object.start, object.end)
  )
    return null;
  return { start, end: contentEnd(words, start, "phrase", context), frame: "preposition" };
}
