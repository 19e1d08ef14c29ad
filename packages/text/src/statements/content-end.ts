import { aboutWord } from "../document/word.ts";
import type { Token } from "../findings.ts";
import { COORDINATORS } from "./lexicon/words.ts";
import {
  closesWithReport,
  isCueVerb,
  isDemandRelative,
  isMainVerb,
  isSpeechVerb,
  reportByAnotherFollows,
  reportFollows,
  reportWithin,
  speakerFollows,
} from "./next-report.ts";
import { isOccasion, isTimePhrase, nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isDash, isQuotationMark } from "./token-kinds.ts";

/**
 * How far the words reach: a clause goes on to the next report, a noun phrase also ends at a time, place or adverbial clause;
 * a predication does so too, but "as" belongs to it.
 */
export type Extent = "clause" | "phrase" | "predication";

/** What of the cue bears on where its words end. */
export interface CueContext {
  readonly isPast: boolean;
  /** The cue stands in ", who said …,": a comma before the main verb ends its clause. */
  readonly inAside: boolean;
  /** The words end before this token at the latest. */
  readonly limit: number;
  /** The cue stands in "those who back him", before the main verb of the sentence. */
  readonly beforeMainVerb?: boolean;
}

/** A cue of a main clause in the past. */
export const MAIN_CLAUSE: CueContext = { isPast: true, inAside: false, limit: Number.POSITIVE_INFINITY };

/** The end (exclusive) of the words reported that begin at `start`, closing marks and stops left out. */
export function contentEnd(words: SentenceWords, start: number, extent: Extent, context: CueContext): number {
  const { tokens } = words;
  let index = start;
  while (index < tokens.length && index < context.limit) {
    const quotation = words.quotations[words.quoted[index] ?? -1];
    if (quotation !== undefined) {
      index = Math.max(quotation.end, index + 1);
      continue;
    }
    if (index > start && endsBefore(words, index, start, extent, context)) break;
    index++;
  }
  return trimEnd(words, start, index);
}

/** Leaves out stops, commas, dashes and lone coordinators at the end. */
export function trimEnd(words: SentenceWords, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const token = words.tokens[last - 1];
    if (token === undefined) break;
    const loneMark = words.quoted[last - 1] === -1 && /^[.,;:!?…"“”]$|^(?:—|–|--|-|''|``)$/.test(token.text);
    const loneWord = words.quoted[last - 1] === -1 && /^(?:and|but|or|while|as)$/.test(token.lower);
    if (!loneMark && !loneWord) break;
    last--;
  }
  return last;
}

/** Marks and words at which `endsBefore` looks closer; over all others a clause goes on. */
const mayEndClause = aboutWord(({ text, lower }) => text === "," || isDash({ text }) || ENDING_WORDS.has(lower));
const ENDING_WORDS: ReadonlySet<string> = new Set([";", "saying", "according", "and", "but", "yet"]);

function endsBefore(words: SentenceWords, index: number, start: number, extent: Extent, context: CueContext): boolean {
  const { tokens } = words;
  const token = tokens[index];
  if (token === undefined) return true;
  if (extent === "clause" && !mayEndClause(token.word)) return false;
  if (token.text === ";") return true;
  if (isComma(token) || isDash(token)) return endsAtBreak(words, index, start, extent, context);
  if (
    token.lower === "saying" &&
    index > start + 1 &&
    tokens[index - 1]?.tag !== "ADP" &&
    tokens[index - 1]?.lower !== "for" &&
    (extent !== "clause" || isQuotationMark(tokens[index + 1]) || isComma(tokens[index + 1]))
  )
    return true;
  if (token.lower === "according" && tokens[index + 1]?.lower === "to") return true;
  if (/^(?:and|but|yet)$/.test(token.lower) && (reportFollows(words, index + 1, context) || speakerFollows(words, index + 1)))
    return true;
  if (extent === "predication" && token.lower === "as") return false;
  if (extent !== "clause")
    return (
      (context.beforeMainVerb === true && token.tag === "AUX" && !hasOpener(tokens, start, index)) ||
      mainClauseGoesOn(words, index) ||
      endsPhrase(words, index, start)
    );
  return false;
}

/** A word that opens a clause within the noun phrase, so that a verb may be its own. */
const hasOpener = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ lower }) => /^(?:that|which|who|whom|whose|what|how|where|whether|if)$/.test(lower));

/** "backs equal pay and would change the law": a coordinator and a finite verb, which no noun phrase holds. */
function mainClauseGoesOn({ tokens }: SentenceWords, index: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[index]?.lower ?? "")) return false;
  let at = index + 1;
  while (tokens[at]?.tag === "ADV") at++;
  const verb = tokens[at];
  const behind = tokens[at + 1];
  if (verb === undefined) return false;
  if (verb.tag === "AUX") return true;
  return (
    verb.tag === "VERB" &&
    /(?:ed|[^s]s)$/.test(verb.lower) &&
    behind !== undefined &&
    /^(?:DET|PRON|ADP|ADV|PART)$/.test(behind.tag)
  );
}

function endsAtBreak(words: SentenceWords, comma: number, start: number, extent: Extent, context: CueContext): boolean {
  const { tokens } = words;
  let next = comma + 1;
  while (tokens[next]?.tag === "ADV" && next < comma + 3) next++;
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.lower === "according" || (token.lower === "citing" && extent === "clause")) return true;
  if (
    /ing$/.test(token.lower) &&
    (isSpeechVerb(words, next) ||
      (isCueVerb(words, next) && !/^(?:aiming|seeking|allowing|holding|signing|passing)$/.test(token.lower)))
  )
    return true;
  if (/^(?:as|while|whilst|but|and|though|although|whereas|yet|so)$/.test(token.lower) && reportByAnotherFollows(words, next + 1))
    return true;
  if (/^(?:and|but|yet)$/.test(token.lower) && reportFollows(words, next + 1, context)) return true;
  if (COORDINATORS.has(token.lower) && /^(?:at|in|on)$/.test(tokens[next + 1]?.lower ?? "") && reportWithin(words, next + 1, 8))
    return true;
  if (isDemandRelative(words, next)) return true;
  if (
    isComma(tokens[comma]) &&
    isSpeechVerb(words, next) &&
    words.verbs[next]?.forms.has("ing") === false &&
    reportFollows(words, next, context)
  )
    return true;
  if (context.inAside && isMainVerb(words, next)) return true;
  if (closesWithReport(words, next)) return true;
  if (words.isHeadline && isComma(tokens[comma]) && !FRONTED.has(tokens[start]?.lower ?? "") && clauseFollows(words, next))
    return true;
  if (extent !== "clause") {
    if (isComma(tokens[comma]) && clauseFollows(words, /^(?:and|but|so|yet)$/.test(token.lower) ? next + 1 : next)) return true;
    if (extent === "predication" && /^(?:as|which|who)$/.test(token.lower))
      return token.lower !== "as" && !hasComma(tokens, next);
    if (/^(?:which|who|where|while|although|though|but|as|after|when|because|with|saying|so)$/.test(token.lower)) return true;
    if (token.tag === "DET" && isComma(tokens[comma]) && /^(?:an?)$/.test(token.lower) && start < comma) return false;
  }
  return false;
}

/** With these a clause begins that another one follows behind a comma. */
const FRONTED: ReadonlySet<string> = new Set(["if", "when", "unless", "once", "without", "as", "after", "while", "despite"]);

/** "denied the funds, and the quarrel caused": a subject with a finite verb, which no noun phrase holds. */
function clauseFollows(words: SentenceWords, from: number): boolean {
  const subject = nounPhraseAfter(words, from);
  const verb = subject === null ? undefined : words.tokens[subject.end];
  return verb !== undefined && (verb.tag === "AUX" || (verb.tag === "VERB" && !/(?:ing|ed|en)$/.test(verb.lower)));
}

/** "called the vote, which he won, a victory": the aside is closed and the words go on. */
const hasComma = (tokens: readonly Token[], from: number): boolean => tokens.slice(from, from + LONGEST_ASIDE).some(isComma);

/** In tokens. */
const LONGEST_ASIDE = 16;

function endsPhrase(words: SentenceWords, index: number, start: number): boolean {
  const { tokens } = words;
  const token = tokens[index];
  if (token === undefined || index === start) return false;
  if (words.isHeadline && /^(?:over|ahead)$/.test(token.lower)) return true;
  if (token.lower === "but") return !/^(?:also|not|rather|only|to|for)$/.test(tokens[index + 1]?.lower ?? "");
  if (
    /^(?:after|when|while|whilst|because|as|amid|although|though|during|following|despite|since|if|unless)$/.test(token.lower)
  ) {
    if (token.lower === "as" && /^(?:well|part|much|many|long|soon|a|an|the|to)$/.test(tokens[index + 1]?.lower ?? ""))
      return false;
    if (token.lower === "following" && token.tag === "ADJ") return false;
    return index - start > 0;
  }
  if (token.lower === "by" && tokens[index - 1]?.tag !== "VERB" && /^(?:unanimous|voice)$/.test(tokens[index + 1]?.lower ?? ""))
    return true;
  if (token.lower === "for" && /^not$/.test(tokens[index + 1]?.lower ?? "") && tokens[index + 1]?.tag !== "NOUN") return true;
  if (
    /^(?:shortly|just|earlier|moments|hours|days|weeks|months|years)$/.test(token.lower) &&
    /^(?:before|after|this|ago|in|on)$/.test(tokens[index + 1]?.lower ?? "")
  )
    return true;
  // "an earlier draft", "their last offer": behind a determiner it tells which one, not when.
  const isDetermined = tokens[index - 1]?.tag === "DET" || /^(?:its|his|her|their|our|my)$/.test(tokens[index - 1]?.lower ?? "");
  if (/^(?:on|in|at|last|this|earlier|later|yesterday|today)$/.test(token.lower) && !isDetermined) {
    const from = token.tag === "ADP" ? index + 1 : index;
    const phrase = nounPhraseAfter(words, from);
    const end = phrase === null ? index + 1 : phrase.end;
    if (isTimePhrase(tokens, from, end)) return tokens[end]?.lower !== "to" || tokens[end + 1]?.tag !== "VERB";
    if (token.tag === "ADP" && phrase !== null && isOccasion(tokens, phrase.start, phrase.end) && phrase.end >= tokens.length - 1)
      return true;
  }
  return (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(token.lower) &&
    (tokens[index + 1] === undefined ||
      /^(?:[.,]|in|at|after|morning|night|afternoon|evening)$/.test(tokens[index + 1]?.lower ?? ""))
  );
}

/** Where a clause that stands before its report begins: the sentence's start, or behind the report before it. */
export function clauseStart(words: SentenceWords, end: number): number {
  for (let index = end - 1; index >= 0; index--) {
    const token = words.tokens[index];
    if (token !== undefined && words.quoted[index] === -1 && token.text === ";") return index + 1;
  }
  return 0;
}

/** Whether a finite verb stands between two places, so that the words can be a clause. */
export function hasFiniteVerb(words: SentenceWords, phrase: Phrase): boolean {
  for (let index = phrase.start; index < phrase.end; index++) {
    const token = words.tokens[index];
    if (token === undefined) break;
    if (token.tag === "AUX") return true;
    if (token.tag === "VERB" && !/ing$/.test(token.lower) && words.tokens[index - 1]?.lower !== "to") return true;
  }
  return false;
}
