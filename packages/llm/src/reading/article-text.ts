import type { ArticlePart } from "@stance/schema";

/** The parts of an article that may be quoted: all but boilerplate, in order of the text. */
export const quotableParts = (parts: readonly ArticlePart[]): ArticlePart[] =>
  parts.filter((part) => part.kind !== "BOILERPLATE" && part.start < part.end).toSorted((a, b) => a.start - b.start);

/** The text of the parts, each a paragraph. */
export const wordsOf = (text: string, parts: readonly ArticlePart[]): string =>
  parts.map((part) => text.slice(part.start, part.end)).join("\n\n");

/** The part in which a place lies; undefined for one outside all of them. */
export const partAt = (parts: readonly ArticlePart[], place: number): ArticlePart | undefined =>
  parts.find((part) => part.start <= place && place < part.end);
