import { foldWords } from "./fold.ts";

/** One slip for every so many letters. */
const LETTERS_PER_SLIP = 4;
const MIN_LETTERS = 3;
/** Shorter beginnings of a name fit too many names. */
const MIN_BEGINNING = 4;

/** Whether what was typed may be the name, or some of its words, with a slip in every fourth letter at most, or not typed to the end. */
export function mayBeMistyped(typed: string, name: string): boolean {
  const [typedWords, nameWords] = [foldWords(typed), foldWords(name)];
  const asked = typedWords.join(" ");
  if (asked.length < MIN_LETTERS) return false;
  const slips = Math.max(1, Math.floor(asked.length / LETTERS_PER_SLIP));
  return windows(nameWords, typedWords.length).some(
    (words) => (asked.length >= MIN_BEGINNING && words.startsWith(asked)) || editDistance(asked, words) <= slips,
  );
}

/** Every run of so many words; all words where there are fewer. */
function windows(words: readonly string[], length: number): string[] {
  const last = Math.max(0, words.length - length);
  return Array.from({ length: last + 1 }, (_, start) => words.slice(start, start + length).join(" "));
}

/** Optimal string alignment distance: letters inserted, left out, changed, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const ways = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
      current.push(Math.min(...ways, isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;
