import type { Span } from "@stance/schema";

const LETTER = /[\p{L}\p{N}]/u;

/** How many of the letters and figures of either stand in both (intersection over union), 0–1. */
export function overlapOf(text: string, one: readonly Span[], two: readonly Span[]): number {
  if (!one.some((a) => two.some((b) => a.start < b.end && b.start < a.end))) return 0;
  const [mine, theirs] = [lettersOf(text, one), lettersOf(text, two)];
  let both = 0;
  for (const place of mine) if (theirs.has(place)) both += 1;
  return both === 0 ? 0 : both / (mine.size + theirs.size - both);
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) {
    for (let place = start; place < end; place++) if (LETTER.test(text.charAt(place))) places.add(place);
  }
  return places;
}
