import type { Document } from "../findings.ts";
import { type ArticleWord, readArticleWords } from "./article-words.ts";
import { type Piece, readRun, type TokenRange } from "./read-run.ts";
import { findRuns } from "./runs.ts";

/** What all the steps that find mentions look at. */
export interface Scan {
  readonly document: Document;
  /** `words[i].index === i`. */
  readonly words: readonly ArticleWord[];
  /** Pieces of the capitalised runs, in order; those of headlines in title case are left out. */
  readonly pieces: readonly Piece[];
}

/** Lays out the words of a document and the capitalised runs in them. */
export function scanDocument(document: Document): Scan {
  const words = readArticleWords(document);
  const pieces = document.sentences.flatMap(({ firstToken, endToken }) =>
    words[firstToken]?.isTitleCase === true ? [] : findRuns(words.slice(firstToken, endToken)).flatMap(readRun),
  );
  return { document, words, pieces };
}

/** The text from the first to the last token of the range. */
export const textOf = ({ document, words }: Scan, { first, end }: TokenRange): string =>
  document.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, " ");

/** Whether both words stand in one sentence. */
export const isSameSentence = ({ words }: Scan, a: number, b: number): boolean =>
  words[a] !== undefined && words[a]?.sentence === words[b]?.sentence;

/** The word at the index where it stands in the same sentence as `near`. */
export const wordNear = (scan: Scan, index: number, near: number): ArticleWord | undefined =>
  isSameSentence(scan, index, near) ? scan.words[index] : undefined;
