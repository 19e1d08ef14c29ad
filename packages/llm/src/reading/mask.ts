import type { Span } from "@stance/schema";

/** A stretch of text with some places hidden, and the way back to the text. */
export interface MaskedText {
  readonly text: string;
  /** The place in the original of a place in the masked text; a hidden place counts as a whole. */
  original(span: Span): Span;
}

/** The stretch of the text with every hidden place replaced; places outside are left out, those that overlap are joined. */
export function mask(text: string, stretch: Span, hidden: readonly Span[], replacement: string): MaskedText {
  const pieces: { readonly masked: Span; readonly original: Span; readonly isHidden: boolean }[] = [];
  let masked = "";
  const add = (original: Span, words: string, isHidden: boolean): void => {
    if (words === "") return;
    pieces.push({ masked: { start: masked.length, end: masked.length + words.length }, original, isHidden });
    masked += words;
  };
  let at = stretch.start;
  for (const span of joined(hidden, stretch)) {
    add({ start: at, end: span.start }, text.slice(at, span.start), false);
    add(span, replacement, true);
    at = span.end;
  }
  add({ start: at, end: stretch.end }, text.slice(at, stretch.end), false);
  return {
    text: masked,
    original({ start, end }) {
      const first = pieces.find((piece) => start < piece.masked.end);
      const last = pieces.find((piece) => end <= piece.masked.end);
      return {
        start: first === undefined ? stretch.end : first.original.start + (first.isHidden ? 0 : start - first.masked.start),
        end: last === undefined ? stretch.end : last.isHidden ? last.original.end : last.original.start + end - last.masked.start,
      };
    },
  };
}

function joined(spans: readonly Span[], stretch: Span): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const cut = { start: Math.max(span.start, stretch.start), end: Math.min(span.end, stretch.end) };
    if (cut.start >= cut.end) continue;
    const last = result.at(-1);
    if (last !== undefined && cut.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else result.push(cut);
  }
  return result;
}
