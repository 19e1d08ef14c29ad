import type { Span } from "@stance/schema";

/** More places than this are not looked at: a string that stands so often names no place. */
const MOST_PLACES = 50;

/** Every place within the parts, which are in order, where the words stand exactly and whole; at most 50, none of which overlap. */
export function occurrences(text: string, words: string, parts: readonly Span[]): Span[] {
  const found: Span[] = [];
  if (words === "") return found;
  let from = 0;
  let number = 0;
  while (found.length < MOST_PLACES) {
    const start = text.indexOf(words, from);
    if (start === -1) break;
    const end = start + words.length;
    while (number < parts.length && (parts[number]?.end ?? 0) < end) number++;
    const part = parts[number];
    if (part === undefined) break;
    const isFound = start >= part.start && isWhole(text, start, end);
    if (isFound) found.push({ start, end });
    from = isFound ? end : Math.max(nextStart(text, start), part.start);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a slice begins and ends where words do: "he" is not in "the". */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !(WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start))) &&
  !(WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end)));

/** The next place where a slice that is no whole at `start` can be one: not within the same word. */
function nextStart(text: string, start: number): number {
  let next = start + 1;
  while (next < text.length && WORD.test(text.charAt(next - 1)) && WORD.test(text.charAt(next))) next++;
  return next;
}

/** A sentence end counts for so many code units. */
const SENTENCE_END_COST = 200;
const SENTENCE_END = /\n|[.!?…]["”’)]?\s(?=[\p{Lu}"“‘])/gu;
/** Farther than this, the length alone tells. */
const LONGEST_COUNTED = 1_000;

/** How far two spans lie apart: the code units between them, more where a sentence ends there; 0 where they touch or overlap. */
export function separation(text: string, a: Span, b: Span): number {
  const start = Math.min(a.end, b.end);
  const length = Math.max(a.start, b.start) - start;
  if (length <= 0) return 0;
  const ends = text.slice(start, start + Math.min(length + 1, LONGEST_COUNTED)).match(SENTENCE_END) ?? [];
  return length + ends.length * SENTENCE_END_COST;
}

/** The one of the spans that lies least apart from some places, the earlier of two; undefined without any. */
export function nearest(text: string, spans: readonly Span[], ...places: readonly Span[]): Span | undefined {
  let best: { readonly span: Span; readonly way: number } | undefined;
  for (const span of spans) {
    const way = places.reduce((sum, place) => sum + separation(text, span, place), 0);
    if (best === undefined || way < best.way) best = { span, way };
  }
  return best?.span;
}
