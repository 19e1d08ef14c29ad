import type { Span } from "@stance/schema";

/** Passages are searched as one and shown in part: long enough for words that belong together, short enough to rank. */
export const PASSAGE_LENGTH = 2000;

/** The text cut into passages, at ends of lines where possible, else at white space, without the boilerplate. */
export const passagesOf = (text: string, boilerplate: readonly Span[]): Span[] =>
  outside(text.length, boilerplate).flatMap((stretch) => cut(text, stretch));

/** What is left of a text of this length without these spans. */
function outside(length: number, spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > start) stretches.push({ start, end: Math.min(span.start, length) });
    start = Math.max(start, span.end);
  }
  if (start < length) stretches.push({ start, end: length });
  return stretches;
}

function cut(text: string, { start, end }: Span): Span[] {
  const passages: Span[] = [];
  let from = start;
  while (from < end) {
    const to = end - from <= PASSAGE_LENGTH ? end : cutBefore(text, from, from + PASSAGE_LENGTH);
    if (text.slice(from, to).trim() !== "") passages.push({ start: from, end: to });
    from = to;
  }
  return passages;
}

function cutBefore(text: string, from: number, limit: number): number {
  const half = from + PASSAGE_LENGTH / 2;
  const line = text.lastIndexOf("\n", limit - 1) + 1;
  if (line > half) return line;
  const space = text.lastIndexOf(" ", limit - 1) + 1;
  if (space > half) return space;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
