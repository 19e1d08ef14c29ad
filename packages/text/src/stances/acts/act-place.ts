import type { Span } from "@stance/schema";
import { firstFrom } from "../../dates/tokens-within.ts";
import type { Document, LocalMention, Sentence } from "../../findings.ts";

/** A sentence in which acts are looked for. */
export interface ActPlace {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly number: number;
  /** Mentions by the index of their first token, and of the token of their phrase. */
  readonly mentionAt: ReadonlyMap<number, LocalMention>;
}

/** Who did what, by which words. */
export interface Act {
  readonly holder: LocalMention;
  readonly cue: Span;
  readonly lemma: string;
  readonly content: Span;
  readonly rule: string;
}

/** Universal parts of speech within a noun phrase. */
export const PHRASE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** The mention whose phrase begins here, an article before it left out. */
export function mentionFrom({ document, mentionAt }: ActPlace, at: number): LocalMention | null {
  const isArticle = ["the", "a", "an"].includes(document.tokens[at]?.lower ?? "");
  const mention = mentionAt.get(at) ?? (isArticle ? mentionAt.get(at + 1) : undefined);
  return mention === undefined || mention.form === "PRONOUN" ? null : mention;
}

/** Index of the first token behind the phrase of a mention. */
export function tokenBehind(document: Document, sentence: Sentence, mention: LocalMention): number {
  const at = firstFrom(document.tokens, Math.max(mention.end, mention.phrase.end));
  return Math.min(Math.max(at, sentence.firstToken), sentence.endToken);
}

/** Index of the first token of the noun phrase that ends with a noun. */
export function phraseStart(document: Document, sentence: Sentence, noun: number): number {
  let at = noun;
  while (at > sentence.firstToken && PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
  return at;
}
