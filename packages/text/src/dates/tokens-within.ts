import type { Span } from "@stance/schema";
import type { Document, Token } from "../findings.ts";

/** The tokens that begin within the span, found by halving. */
export function tokensWithin({ tokens }: Document, { start, end }: Span): Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** Index of the first of the spans, sorted by their beginning, that begins at the place or behind it. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
