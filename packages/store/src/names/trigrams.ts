import { normalName } from "./normal-name.ts";
import { romanized } from "./romanized.ts";

/** One indexed name and what it stands for. */
export interface NamedEntry<Key> {
  readonly key: Key;
  readonly name: string;
}

export interface NearName<Key> extends NamedEntry<Key> {
  /** Between 0 and 1, where 1 is the same name. */
  readonly similarity: number;
}

/** Finds names that look alike, by the sequences of three characters that they share. */
export interface TrigramIndex<Key> {
  add(entry: NamedEntry<Key>): void;
  /** The nearest names first, at most one for each key, none less alike than `MINIMUM_SIMILARITY`. */
  nearest(text: string, limit: number): NearName<Key>[];
}

/** Less alike names are not worth a suggestion: "Macron" and "Moscow" are 0.33 alike. */
export const MINIMUM_SIMILARITY = 0.5;

/** Longer input is cut: no name is longer, and comparing costs by length. */
const LONGEST_NAME = 80;

/** How many candidates that share the most trigrams are compared letter by letter. */
const COMPARED = 200;

export function createTrigramIndex<Key>(): TrigramIndex<Key> {
  const entries: { key: Key; name: string; normal: string }[] = [];
  const places = new Map<string, number[]>();
  return {
    add: ({ key, name }) => {
      const normal = romanized(normalName(name)).slice(0, LONGEST_NAME);
      const place = entries.push({ key, name, normal }) - 1;
      for (const trigram of trigramsOf(normal)) {
        const list = places.get(trigram);
        if (list === undefined) places.set(trigram, [place]);
        else list.push(place);
      }
    },
    nearest: (text, limit) => {
      const normal = romanized(normalName(text)).slice(0, LONGEST_NAME);
      const shared = new Map<number, number>();
      for (const trigram of trigramsOf(normal)) {
        for (const place of places.get(trigram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
      }
      const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
      const near = candidates
        .flatMap(([place]) => entries[place] ?? [])
        .map(({ key, name, normal: other }) => ({ key, name, similarity: similarity(normal, other) }))
        .filter((found) => found.similarity >= MINIMUM_SIMILARITY)
        .sort((a, b) => b.similarity - a.similarity || (a.name < b.name ? -1 : 1));
      const best = new Map<Key, NearName<Key>>();
      for (const found of near) if (!best.has(found.key)) best.set(found.key, found);
      return [...best.values()].slice(0, limit);
    },
  };
}

/** Words count one by one, so that "Zelenski" finds "Volodymyr Zelensky": the padding marks where a word begins and ends. */
function trigramsOf(normal: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of normal.split(" ")) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}

/** How alike two normal names are: letter by letter as a whole, or word by word where one has more words than the other. */
export function similarity(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const [fewer, more] = a.split(" ").length <= b.split(" ").length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
  const whole = 1 - distance(a, b) / Math.max(a.length, b.length);
  if (fewer.length === more.length) return whole;
  const letters = fewer.reduce((sum, word) => sum + word.length, 0);
  const matched = fewer.map((word) => Math.max(...more.map((other) => wordSimilarity(word, other))) * word.length);
  const byWord = matched.reduce((sum, value) => sum + value, 0) / letters;
  // A part of a name is a little less alike than the whole, so that the whole comes first.
  return Math.max(whole, byWord * 0.95);
}

const wordSimilarity = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length);

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours each cost one. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
