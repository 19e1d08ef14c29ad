import type { Span } from "@stance/schema";

/** A text with its answer marked. */
export interface Marked {
  /** The text without the marks. */
  readonly text: string;
  /** What stood between `[` and `]`, in order, as places in `text`. */
  readonly spans: readonly Span[];
  /** The words of each span. */
  readonly words: readonly string[];
}

/** Reads `"Silva said: “[we back the bill]”."` as a text and the spans expected in it. Marks do not nest. */
export function marked(source: string): Marked {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const character of source) {
    if (character === "[") start = text.length;
    else if (character === "]") spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans, words: spans.map((span) => text.slice(span.start, span.end)) };
}
