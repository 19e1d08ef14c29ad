import type { Explain } from "../explain/decision.ts";
import type { Document, Quotation, Token } from "../findings.ts";
import { type VerbReading, verbOf } from "./lexicon/verb-forms.ts";

/** A quotation by the sentence's own token indices; `end` is exclusive, marks included. */
export interface QuotedWords {
  readonly start: number;
  readonly end: number;
  readonly quotation: Quotation;
}

/** One sentence laid out for reading: all indices count from its first token. */
export interface SentenceWords {
  /** Index into `document.sentences`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** For each token the position in `quotations` of the outermost quotation it stands in, marks included; -1 outside. */
  readonly quoted: readonly number[];
  readonly quotations: readonly QuotedWords[];
  readonly verbs: readonly (VerbReading | null)[];
  readonly isHeadline: boolean;
  readonly explain: Explain | undefined;
}

/** The sentences of a document in order, each with its quotations. Runs in linear time. */
export function layOutSentences(document: Document, explain?: Explain): SentenceWords[] {
  const outer = document.quotations.filter((quotation) => quotation.depth === 0);
  let next = 0;
  return document.sentences.map((sentence, index) => {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const quoted = new Array<number>(tokens.length).fill(-1);
    const quotations: QuotedWords[] = [];
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let at = 0;
    for (let each = next; each < outer.length; each++) {
      const quotation = outer[each];
      if (quotation === undefined || quotation.start >= sentence.end) break;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.start) at++;
      const start = at;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.end) quoted[at++] = quotations.length;
      if (at > start) quotations.push({ start, end: at, quotation });
    }
    const kind = document.parts[sentence.part]?.kind;
    return {
      index,
      tokens,
      quoted,
      quotations,
      verbs: tokens.map((token) => (token.tag === "VERB" || token.tag === "AUX" ? verbOf(token.word) : null)),
      isHeadline: kind === "TITLE" || kind === "SUBHEAD",
      explain,
    };
  });
}
