import type { Span } from "@stance/schema";
import type { Document, Token } from "../findings.ts";

/** Indices of `document.tokens`, the end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The tokens that begin within a span, found by halving. */
export function tokensWithin(document: Document, span: Span): TokenRange {
  return { first: firstTokenAt(document.tokens, span.start), end: firstTokenAt(document.tokens, span.end) };
}

function firstTokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the last mark closes a quotation that begins within the range. */
function closesQuotation(document: Document, { first, end }: TokenRange): boolean {
  const last = document.tokens[end - 1]?.text ?? "";
  return /^["”’»]$/u.test(last) && document.tokens.slice(first, end - 1).some((token) => /^["“‘«]$/u.test(token.text));
}

/** The place of a range of tokens, marks and blanks at its edges left out; null where nothing is left. */
export function spanOf(document: Document, range: TokenRange): Span | null {
  let { first, end } = range;
  while (first < end && document.tokens[first]?.tag === "PUNCT") first++;
  while (end > first && document.tokens[end - 1]?.tag === "PUNCT" && !closesQuotation(document, { first, end })) end--;
  const from = document.tokens[first];
  const to = document.tokens[end - 1];
  return from === undefined || to === undefined || first >= end ? null : { start: from.start, end: to.end };
}
