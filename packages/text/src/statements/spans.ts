import type { Span } from "@stance/schema";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** The place of a phrase in the text. */
export function spanOf(words: SentenceWords, phrase: Phrase): Span {
  const first = words.tokens[phrase.start];
  const last = words.tokens[phrase.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The places of words reported: whole quotations without their marks and last comma, "the deal: “…”" as two. */
export function contentSpans(words: SentenceWords, part: Phrase): Span[] {
  if (part.end <= part.start) return [];
  const whole = words.quotations.filter((quotation) => quotation.start >= part.start && quotation.end <= part.end);
  const outside = quotelessWords(words, part);
  if (whole.length > 0 && outside === 0)
    return whole.map((quotation) => withoutComma(words, quotation.quotation.inner, quotation.end));
  const colon = whole.find(
    (quotation) =>
      quotation.start > part.start + 1 && words.tokens[quotation.start - 1]?.text === ":" && quotation.end >= part.end - 1,
  );
  if (colon !== undefined) return [spanOf(words, { start: part.start, end: colon.start - 1 }), colon.quotation.inner];
  return [spanOf(words, part)];
}

function quotelessWords(words: SentenceWords, part: Phrase): number {
  let count = 0;
  for (let index = part.start; index < part.end; index++)
    if (words.quoted[index] === -1 && /[\p{L}\p{N}]/u.test(words.tokens[index]?.text ?? "")) count++;
  return count;
}

/** American style puts the comma of the sentence inside the marks. */
function withoutComma(words: SentenceWords, inner: Span, end: number): Span {
  const last = words.tokens[end - 2];
  return last !== undefined && last.text === "," && last.end === inner.end && inner.end - inner.start > 1
    ? { start: inner.start, end: inner.end - 1 }
    : { start: inner.start, end: inner.end };
}
