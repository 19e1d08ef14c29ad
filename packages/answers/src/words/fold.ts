const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/** The words of a text without case, diacritics and possessive endings, for comparing only. */
export const foldWords = (text: string): string[] =>
  text
    .replace(POSSESSIVE, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Whether every word of `words` stands in `text`. */
export function hasAllWords(text: string, words: string): boolean {
  const known = new Set(foldWords(text));
  return foldWords(words).every((word) => known.has(word));
}
