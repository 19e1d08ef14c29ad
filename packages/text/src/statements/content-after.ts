import { type CueContext, contentEnd, hasFiniteVerb, trimEnd } from "./content-end.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { ADDRESSEE_HEADS, OBJECT_PRONOUNS, WH_WORDS } from "./lexicon/words.ts";
import { isComma, isOccasion, isQuotationMark, isTimePhrase, isTimeWord, nounPhraseAfter, type Phrase } from "./noun-phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";

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

export interface Content extends Phrase {
  readonly frame: ContentFrame;
  readonly verb: ReportingVerb;
  /** The preposition that belongs to the cue ("for" in "called for"), by index. */
  readonly preposition: number | null;
}

const REACH_OF_THAT = 24;
const PREDICATION_EXTENT = "clause";

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
    const addressee = nounPhraseAfter(words, at);
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
  const start = skipOccasions(words, at);
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
  if (frames.has("clause") && !isComma(first) && startsNominal(words, start)) {
    const end = contentEnd(words, start, "clause", context);
    if (frames.has("noun") || verb.cueClass !== "SPEECH" ? isClause(words, { start, end }) : hasFiniteVerb(words, { start, end }))
      return make(start, end, "clause");
  }
  if (frames.has("gerund") && /ing$/.test(tokens[at]?.lower ?? "") && (tokens[at]?.tag === "VERB" || tokens[at]?.tag === "NOUN"))
    return make(at, contentEnd(words, at, "clause", context), "gerund");
  if (frames.has("noun") && startsObject(words, at) && !isTimeWord(tokens[at])) {
    const end = contentEnd(words, at, "phrase", context);
    return make(at, end, "noun");
  }
  const closing = frames.has("quote") && verb.cueClass === "SPEECH" ? closingQuotation(words, at) : null;
  return closing === null ? null : make(closing.start, closing.end, "quotation");
}

const isVerbLike = (words: SentenceWords, index: number): boolean => {
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

const isFiniteStart = (words: SentenceWords, index: number): boolean => {
  const token = words.tokens[index];
  return token !== undefined && (token.tag === "AUX" || (token.tag === "VERB" && !/ing$/.test(token.lower)));
};

/** "voted 66 to 27 on Friday to legalize": the infinitive behind figures, times and occasions. */
function laterInfinitive(words: SentenceWords, from: number): number | null {
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

/** "that", a quotation or a colon behind addressee, time and occasion: "told CNN on Monday that". */
function markerAfter(
  words: SentenceWords,
  from: number,
  quotes: boolean,
): { kind: "that" | "quotation" | "colon"; at: number } | null {
  const { tokens } = words;
  for (let index = from; index < Math.min(tokens.length, from + REACH_OF_THAT); index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    const quotation = words.quotations[words.quoted[index] ?? -1];
    if (quotation !== undefined) {
      if (
        quotes &&
        quotation.start === index &&
        (index === from || isComma(tokens[index - 1]) || tokens[index - 1]?.text === ":" || isShortWay(words, from, index))
      )
        return { kind: "quotation", at: index };
      return null;
    }
    if (
      token.lower === "that" &&
      token.tag !== "DET" &&
      (index === from || isShortWay(words, from, index) || isComma(tokens[index - 1]))
    ) {
      // "that" right behind a noun is a relative unless the noun ends the adverbial.
      return { kind: "that", at: index };
    }
    if (
      token.lower === "that" &&
      token.tag === "DET" &&
      index === from &&
      !(tokens[index + 1]?.tag === "NOUN" && tokens[index + 2]?.tag === "AUX")
    )
      return { kind: "that", at: index };
    if (token.text === ":") return quotes ? { kind: "colon", at: index } : null;
    if (token.tag === "VERB" || token.tag === "AUX" || token.tag === "SCONJ" || token.text === ";" || isDashToken(token.text)) {
      const isInside = /ing$/.test(token.lower) && tokens[index - 1]?.tag === "DET";
      if (token.lower !== "following" && token.lower !== "regarding" && !isInside) return null;
    }
    if (isComma(token) && index > from + 1 && COMMA_ENDS.test(tokens[index + 1]?.lower ?? "")) return null;
  }
  return null;
}

const COMMA_ENDS = /^(?:and|but|who|which|while|where|when|as|with|although)$/;
const isDashToken = (text: string): boolean => text === "—" || text === "–" || text === "--";

/** Only adverbials and an addressee lie between: "on Monday", "in an interview with the paper", "reporters". */
function isShortWay(words: SentenceWords, from: number, to: number): boolean {
  const { tokens } = words;
  if (skipOccasions(words, from) >= to) return true;
  const phrase = nounPhraseAfter(words, from);
  if (phrase === null) return tokens[from]?.tag === "ADP" || isTimeWord(tokens[from]) || isComma(tokens[from]);
  if (phrase.end > to) return false;
  if (phrase.end === to)
    return (
      OBJECT_PRONOUNS.has(tokens[from]?.lower ?? "") ||
      ADDRESSEE_HEADS.has(tokens[to - 1]?.lower ?? "") ||
      isTimeWord(tokens[to - 1])
    );
  return isTimeWord(tokens[phrase.start]) || ADDRESSEE_HEADS.has(tokens[phrase.end - 1]?.lower ?? "");
}

/** Steps over "on Tuesday", "Monday", "in a statement", "to reporters", commas around them left alone. */
export function skipOccasions(words: SentenceWords, from: number): number {
  const { tokens } = words;
  let index = from;
  for (let count = 0; count < 5; count++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (tokens[index + 1]?.tag === "PART" && tokens[index + 1]?.lower !== "to") break;
    if (isTimeWord(token) && token.tag !== "ADJ" && !/^(?:this|now|first|then|that|moment|the)$/.test(token.lower)) index++;
    else if (
      /^(?:publicly|repeatedly|further|recently|also|instead|simply|bluntly|flatly|clearly|explicitly|again)$/.test(token.lower)
    )
      index++;
    else if (token.tag === "ADP" || token.lower === "to") {
      const phrase = nounPhraseAfter(words, index + 1);
      if (phrase === null) break;
      const heads = tokens.slice(phrase.start, phrase.end);
      const fits =
        isTimePhrase(tokens, phrase.start, phrase.end) ||
        heads.some((each) => isTimeWord(each) && /day$/.test(each.lower)) ||
        isOccasion(tokens, phrase.start, phrase.end) ||
        isOccasionInside(words, phrase) ||
        ((token.lower === "to" || token.lower === "with") && heads.some((each) => ADDRESSEE_HEADS.has(each.lower)));
      if (!fits) break;
      index = phrase.end;
    } else break;
  }
  return index;
}

/** "an interview with CNN": the occasion is the first noun, what hangs on it follows. */
function isOccasionInside(words: SentenceWords, phrase: Phrase): boolean {
  for (let index = phrase.start; index < phrase.end; index++) {
    if (words.tokens[index]?.tag === "ADP") return isOccasion(words.tokens, phrase.start, index);
  }
  return false;
}

function quotationContent(
  words: SentenceWords,
  at: number,
  make: (start: number, end: number, frame: ContentFrame) => Content,
  context: CueContext,
): Content | null {
  const { tokens } = words;
  const quotation = words.quotations[words.quoted[at] ?? -1];
  if (quotation === undefined) return null;
  const { end } = quotation;
  const next = tokens[end];
  const closes = /^[,.!?…—-]$/.test(tokens[end - 2]?.text ?? "");
  const goesOn =
    next !== undefined &&
    !closes &&
    !/^[.,;:!?]$/.test(next.text) &&
    (next.tag === "VERB" ||
      next.tag === "AUX" ||
      next.tag === "NOUN" ||
      next.tag === "PROPN" ||
      next.tag === "CCONJ" ||
      (next.tag === "ADP" && !isTimeOrOccasion(words, end)) ||
      next.lower === "to");
  const joined = next !== undefined && (next.lower === "and" || next.lower === "but") && (words.quoted[end + 1] ?? -1) >= 0;
  const stop = goesOn || joined ? contentEnd(words, at, "clause", context) : end;
  return make(at, stop, "quotation");
}

function isTimeOrOccasion(words: SentenceWords, at: number): boolean {
  return skipOccasions(words, at) > at;
}

function startsNominal(words: SentenceWords, index: number): boolean {
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

const startsObject = (words: SentenceWords, index: number): boolean =>
  startsNominal(words, index) &&
  words.tokens[index]?.tag !== "ADP" &&
  words.tokens[index]?.tag !== "SCONJ" &&
  words.tokens[index]?.lower !== "to";

/** A quotation behind a comma that ends the sentence, whatever the report says in between: "he said of the law, “…”". */
function closingQuotation(words: SentenceWords, from: number): Phrase | null {
  const last = words.quotations.at(-1);
  if (last === undefined || last.start <= from || last.end - last.start < 5) return null;
  const mark = words.tokens[last.start - 1];
  if (mark === undefined || !/^[,:]$/.test(mark.text)) return null;
  const behind = words.tokens.slice(last.end).some((token) => /[\p{L}\p{N}]/u.test(token.text));
  return behind ||
    !/^(?:of|about|on|in|to|at|when|after|during|from|via|outside|with|by|following|as|—|–)$/.test(
      words.tokens[from]?.lower ?? "",
    )
    ? null
    : last;
}

/** A subject and a finite verb stand at the beginning. */
function isClause(words: SentenceWords, phrase: Phrase): boolean {
  const subject = nounPhraseAfter(words, phrase.start, phrase.end);
  if (!hasFiniteVerb(words, phrase)) return false;
  if (subject === null) return true;
  let at = subject.end;
  while (at < phrase.end && (words.tokens[at]?.tag === "ADV" || words.tokens[at]?.lower === "not")) at++;
  const verb = words.tokens[at];
  if (verb === undefined || at >= phrase.end) return false;
  if (isComma(verb))
    return (
      /^(?:who|which|whose|where|an?|the|including|if|as|in|at|despite|after|when|while|too|however|like|and)$/.test(
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
function isPredication(words: SentenceWords, phrase: Phrase, verb: ReportingVerb): boolean {
  if (/^(?:call|term|dub|label|brand|declare|deem|find|consider|pronounce)$/.test(verb.lemma))
    return !isTimeWord(words.tokens[phrase.start]);
  for (let index = phrase.start; index < phrase.end; index++) if (words.tokens[index]?.lower === "as") return true;
  return verb.lemma === "describe" || verb.lemma === "characterize" || verb.lemma === "portray" || verb.lemma === "depict";
}
