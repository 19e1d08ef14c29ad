import type { Span } from "@stance/schema";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case and composed form, without those in `boilerplate`; what two copies are compared by. */
export function contentWords(text: string, boilerplate: readonly Span[]): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of [...boilerplate].sort((a, b) => a.start - b.start)) {
    if (start > from) words.push(...wordsIn(text.slice(from, start)));
    from = Math.max(from, end);
  }
  words.push(...wordsIn(text.slice(from)));
  return words;
}

const wordsIn = (text: string): string[] => text.normalize("NFC").toLowerCase().match(WORD) ?? [];
