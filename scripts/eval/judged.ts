import type { Span } from "@stance/schema";

/** How many things were found and annotated, found only, annotated only. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What one measure says of one article. Keys begin with the place in the text (`120-180 …`) or name the thing. */
export interface Judged {
  readonly counts: Counts;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Of one article, by the name of the measure. */
export type JudgedArticle = Readonly<Record<string, Judged>>;

export const judged = (right: number, wrong: readonly string[], missed: readonly string[]): Judged => ({
  counts: { right, wrong: wrong.length, missed: missed.length },
  wrong: [...wrong].sort(),
  missed: [...missed].sort(),
});

export const sumCounts = (all: readonly Counts[]): Counts => ({
  right: all.reduce((sum, { right }) => sum + right, 0),
  wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
  missed: all.reduce((sum, { missed }) => sum + missed, 0),
});

/** The place from the first to the last of the spans, as keys give it. */
export const placeOf = (spans: readonly Span[]): string => `${spans[0]?.start ?? 0}-${spans.at(-1)?.end ?? 0}`;

const LETTER = /[\p{L}\p{N}$%]/u;

/** The places of letters and figures in the spans: quotation marks, commas and blanks at the edges do not matter. */
export function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) if (LETTER.test(text.charAt(at))) letters.add(at);
  }
  return letters;
}
