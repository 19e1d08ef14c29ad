import type { VersionChange } from "@stance/schema";
import { differingRuns, type Run } from "./differing-runs.ts";

/** More changes than this are told as one. */
const MOST_CHANGES = 200;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What `after` has in place of what `before` had: whole paragraphs where these are new or gone, runs of words where a
 * paragraph was changed; in order of place, at most `MOST_CHANGES`.
 */
export function versionChanges(before: string, after: string): VersionChange[] {
  const changes = changesBetween(piecesOf(before, PARAGRAPH), piecesOf(after, PARAGRAPH)).flatMap(({ removed, added }) => {
    if (removed === null || added === null) return [change(before, after, removed, added)];
    const words = changesBetween(piecesOf(before, WORD, removed), piecesOf(after, WORD, added));
    return words.map((run) => change(before, after, run.removed, run.added));
  });
  if (changes.length <= MOST_CHANGES) return changes;
  const kept = changes.slice(0, MOST_CHANGES - 1);
  const rest = changes.slice(MOST_CHANGES - 1);
  return [...kept, change(before, after, around(rest.map(({ removed }) => removed)), around(rest.map(({ added }) => added)))];
}

type Range = Pick<Piece, "start" | "end">;

const PARAGRAPH = /[^\n]+/g;
const WORD = /\S+/g;

function piecesOf(text: string, pattern: RegExp, within: Range = { start: 0, end: text.length }): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + match.index;
    if (match[0].trim() !== "") pieces.push({ start, end: start + match[0].length, text: match[0].trim() });
  }
  return pieces;
}

function changesBetween(before: readonly Piece[], after: readonly Piece[]): { removed: Range | null; added: Range | null }[] {
  const runs = differingRuns(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  return runs.map(({ removed, added }) => ({ removed: rangeOf(before, removed), added: rangeOf(after, added) }));
}

const rangeOf = (pieces: readonly Piece[], { from, to }: Run): Range | null => around(pieces.slice(from, to));

function around(ranges: readonly (Range | null)[]): Range | null {
  const there = ranges.filter((range) => range !== null);
  const [first, last] = [there[0], there.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const change = (before: string, after: string, removed: Range | null, added: Range | null): VersionChange => ({
  removed: wordsAt(before, removed),
  added: wordsAt(after, added),
});

const wordsAt = (text: string, range: Range | null): VersionChange["added"] =>
  range === null ? null : { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
