import { beginsWithCapital } from "../document/capitals.ts";
import type { Content, ContentFrame } from "./content-after.ts";
import { type CueContext, contentEnd } from "./content-end.ts";
import { ADDRESSEE_HEADS, OBJECT_PRONOUNS } from "./lexicon/words.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { skipOccasions } from "./occasions.ts";
import type { Phrase } from "./phrase.ts";
import type { QuotedWords, SentenceWords } from "./sentence-words.ts";
import { isComma, isPossessive, isTimeWord } from "./token-kinds.ts";

const COMMA_ENDS = /^(?:and|but|who|which|while|where|when|as|with|although)$/;

const isDashToken = (text: string): boolean => text === "—" || text === "–" || text === "--";

const REACH_OF_THAT = 24;

/** "that", a quotation or a colon behind addressee, time and occasion: "told CNN on Monday that". */
export function markerAfter(
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
      if (quotation.start === index && isTitle(words, quotation)) {
        index = quotation.end - 1;
        continue;
      }
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

/** "on the paper’s “Daily Talk” on Sunday that": a few capital words behind a possessor or preposition, no end of a sentence. */
function isTitle(words: SentenceWords, { start, end }: QuotedWords): boolean {
  const before = words.tokens[start - 1];
  const isOpened = isPossessive(before) || /^(?:on|in|the|program|programme|show|podcast|book)$/.test(before?.lower ?? "");
  return (
    isOpened &&
    end - start <= LONGEST_TITLE &&
    beginsWithCapital(words.tokens[start + 1]?.text ?? "") &&
    beginsWithCapital(words.tokens[end - 2]?.text ?? "")
  );
}

/** In tokens, marks included. */
const LONGEST_TITLE = 9;

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

/** A quotation behind a comma that ends the sentence, whatever the report says in between: "he said of the law, “…”". */
export function closingQuotation(words: SentenceWords, from: number): Phrase | null {
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

/** The quotation at `at`, with the rest of its clause where it is a fragment of one. */
export function quotationContent(
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
