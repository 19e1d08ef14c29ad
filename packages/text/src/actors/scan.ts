import type { Span } from "@stance/schema";
import { withSingleBlanks } from "../document/single-blanks.ts";
import type { Explain } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import { type ArticleWord, readArticleWords } from "./article-words.ts";
import { AMERICAN_STATES } from "./other-words.ts";
import { type Piece, readRun, type TokenRange } from "./read-run.ts";
import { findRuns } from "./runs.ts";

/** What all the steps that find mentions look at. */
export interface Scan {
  readonly document: Document;
  /** `words[i].index === i`. */
  readonly words: readonly ArticleWord[];
  /** Those of the words that may be something to an actor, by their `kinds`. */
  readonly nouns: readonly ArticleWord[];
  /** Pieces of the capitalised runs, in order; those of headlines in title case are left out. */
  readonly pieces: readonly Piece[];
  /** The piece whose last word is the one before `end`. */
  readonly pieceEndingAt: (end: number) => Piece | undefined;
  readonly explain: Explain | undefined;
}

/** Lays out the words of a document and the capitalised runs in them. */
export function scanDocument(document: Document, explain?: Explain): Scan {
  const words = readArticleWords(document);
  const all = document.sentences.flatMap(({ firstToken, endToken }) =>
    words[firstToken]?.isTitleCase === true ? [] : findRuns(words.slice(firstToken, endToken)).flatMap(readRun),
  );
  const pieces = isAmerican(words, all) ? all.filter(({ entry }) => entry?.name !== "Georgia") : all;
  const byEnd = new Map(pieces.map((piece) => [piece.end, piece]));
  const nouns = words.filter(({ kinds }) => kinds !== 0);
  return { document, words, nouns, pieces, pieceEndingAt: (end) => byEnd.get(end), explain };
}

/** From this many other states on, "Georgia" is one of them. */
const OTHER_STATES = 2;

function isAmerican(words: readonly ArticleWord[], pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ entry }) => entry?.name === "Georgia")) return false;
  const names = pieces.map(({ first, end }) =>
    words
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(" "),
  );
  return new Set(names.filter((name) => AMERICAN_STATES.has(name))).size >= OTHER_STATES && !names.includes("georgian");
}

/** The place of the range in the text. */
export const spanOf = ({ words }: Scan, { first, end }: TokenRange): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

/** The text from the first to the last token of the range. */
export const textOf = ({ document, words }: Scan, { first, end }: TokenRange): string =>
  withSingleBlanks(document.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0));

/** Whether both words stand in one sentence. */
export const isSameSentence = ({ words }: Scan, a: number, b: number): boolean =>
  words[a] !== undefined && words[a]?.sentence === words[b]?.sentence;

/** The word at the index where it stands in the same sentence as `near`. */
export const wordNear = (scan: Scan, index: number, near: number): ArticleWord | undefined =>
  isSameSentence(scan, index, near) ? scan.words[index] : undefined;
