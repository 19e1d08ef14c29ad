import type { CueClass, Document, FoundStatement, LocalMention } from "../findings.ts";
import { hashWord } from "./feature-hash.ts";

/** What the features of one article look up by token: where its rule cues, mentions and quotations are. */
export interface Layout {
  readonly document: Document;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Index of the outermost quotation around each token; -1 outside. */
  readonly quotationOf: Int32Array;
  /** Index of the mention at each token; -1 where nobody is named. */
  readonly mentionOf: Int32Array;
  readonly mentions: readonly LocalMention[];
  /** The statement that the rules found with its cue at this token. */
  readonly ruleCueAt: ReadonlyMap<number, FoundStatement>;
  /** Hash of the rule that made that statement; 0 elsewhere. */
  readonly ruleNames: Uint32Array;
  readonly hashes: TokenHashes;
}

/** What the features read of each token, as 32 bits. */
export interface TokenHashes {
  readonly lower: Uint32Array;
  readonly lemma: Uint32Array;
  readonly tag: Uint32Array;
  readonly ending: Uint32Array;
}

/** A cue as a range of tokens. */
export interface CuePlace {
  readonly first: number;
  readonly end: number;
  readonly cueClass: CueClass;
}

export function layOut(document: Document, statements: readonly FoundStatement[], mentions: readonly LocalMention[]): Layout {
  const { tokens, sentences, quotations } = document;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const quotationOf = markTokens(
    document,
    quotations.map((quotation) => (quotation.depth === 0 ? quotation : null)),
  );
  const mentionOf = markTokens(document, mentions);
  const ruleCueAt = new Map<number, FoundStatement>();
  for (const statement of statements) {
    if (statement.cue === null) continue;
    for (const token of tokensOf(document, statement.cue.start, statement.cue.end))
      if (!ruleCueAt.has(token)) ruleCueAt.set(token, statement);
  }
  const ruleNames = new Uint32Array(tokens.length);
  for (const [token, { rule }] of ruleCueAt) ruleNames[token] = hashWord(rule);
  return { document, sentenceOf, quotationOf, mentionOf, mentions, ruleCueAt, ruleNames, hashes: hashTokens(tokens) };
}

const hashTokens = (tokens: Document["tokens"]): TokenHashes => ({
  lower: Uint32Array.from(tokens, ({ lower }) => hashWord(lower)),
  lemma: Uint32Array.from(tokens, ({ lemma }) => hashWord(lemma)),
  tag: Uint32Array.from(tokens, ({ tag }) => hashWord(tag)),
  ending: Uint32Array.from(tokens, ({ lower }) => hashWord(lower.slice(-3))),
});

/** The indices of the tokens that begin or lie between two places of the text. */
export function tokensOf({ tokens }: Document, start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = firstTokenEndingAfter(tokens, start); index < tokens.length; index++) {
    if ((tokens[index]?.start ?? end) >= end) break;
    found.push(index);
  }
  return found;
}

function firstTokenEndingAfter(tokens: Document["tokens"], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function markTokens(document: Document, spans: readonly ({ start: number; end: number } | null)[]): Int32Array {
  const marks = new Int32Array(document.tokens.length).fill(-1);
  spans.forEach((span, index) => {
    if (span === null) return;
    for (const token of tokensOf(document, span.start, span.end)) if (marks[token] === -1) marks[token] = index;
  });
  return marks;
}
