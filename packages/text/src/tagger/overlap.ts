import type { Span } from "@stance/schema";

const LETTER = /[\p{L}\p{N}]/u;

/** How many letters and figures of a text stand before each place of it. */
export type LetterCounts = Uint32Array;

export function countLetters(text: string): LetterCounts {
  const counts = new Uint32Array(text.length + 1);
  for (let place = 0; place < text.length; place++) {
    counts[place + 1] = (counts[place] as number) + (isLetter(text.charCodeAt(place)) ? 1 : 0);
  }
  return counts;
}

function isLetter(code: number): boolean {
  if (code >= 128) return LETTER.test(String.fromCharCode(code));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** How many of the letters and figures of either stand in both (intersection over union), 0–1; the spans of either lie apart. */
export function overlapOf(letters: LetterCounts, one: readonly Span[], two: readonly Span[]): number {
  let both = 0;
  for (const a of one) {
    for (const b of two) {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      if (start < end) both += lettersIn(letters, { start, end });
    }
  }
  return both === 0 ? 0 : both / (lengthOf(letters, one) + lengthOf(letters, two) - both);
}

const lettersIn = (letters: LetterCounts, { start, end }: Span): number => (letters[end] ?? 0) - (letters[start] ?? 0);

const lengthOf = (letters: LetterCounts, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + lettersIn(letters, span), 0);
