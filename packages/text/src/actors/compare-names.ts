import { distance } from "fastest-levenshtein";
import { isNearWord, matchWords, type NameWord, type WordMatch } from "./compare-words.ts";
import { isGivenName } from "./given-names.ts";
import { foldArabicVowels } from "./name-skeleton.ts";
import { type NameWords, nameWords } from "./name-words.ts";
import { isSameSound } from "./same-sound.ts";

/** How alike two names are; `same` says that they may be taken for one person's. */
export interface NameComparison {
  /** 0 to 1; from 0.85 on `same`. */
  readonly score: number;
  readonly same: boolean;
}

const SAME = 0.85;
const SCORES: Record<WordMatch, number> = { EQUAL: 1, VARIANT: 0.95, INITIAL: 0.92, TYPO: 0.88 };

/** Compares two spellings of persons' names; which comes first does not matter. */
export function compareNames(a: string, b: string): NameComparison {
  const [x, y] = inOneVowelSystem(nameWords(a), nameWords(b));
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  const score = Math.max(
    scoreAlignment(short, long),
    isJoinedEqual(short, long) ? 0.97 : 0,
    isOfficeAndSurname(short, long) ? 0.86 : 0,
    isSameSound(a, b) ? 0.87 : 0,
  );
  return score >= SAME ? { score, same: true } : { score: Math.min(0.84, likeness(short, long)), same: false };
}

function inOneVowelSystem(a: NameWords, b: NameWords): [NameWords, NameWords] {
  if (!a.isArabic && !b.isArabic) return [a, b];
  const fold = (words: NameWords): NameWords => ({
    ...words,
    words: words.words.map(({ word, skeleton }) => ({ word, skeleton: foldArabicVowels(skeleton) })),
  });
  return [fold(a), fold(b)];
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly match: WordMatch;
}

/** 0 where some word of the shorter name has no partner, or the partners stand in an order that makes another name. */
function scoreAlignment(short: NameWords, long: NameWords): number {
  const pairs = alignWords(short.words, long.words);
  if (pairs === null || short.words.length === 0 || haveOtherInitials(short, long)) return 0;
  const equal = pairs.filter((pair) => pair.match === "EQUAL").length;
  const typos = pairs.filter((pair) => pair.match === "TYPO").length;
  if (short.words.length === 1) return scoreSingle(pairs, long);
  const firm = pairs.filter((pair) => pair.match === "EQUAL" || pair.match === "VARIANT").length;
  if (equal === 0 || typos > 1 || (typos === 1 && firm === 0)) return 0;
  if (pairs.some((pair) => pair.match === "INITIAL") && typos > 0) return 0;
  if (!isNameOrder(pairs, short.words, long.words)) return 0;
  const extras = long.words.length - pairs.length;
  if (extras > 0 && !isEndMatched(pairs, short, long)) return 0;
  return Math.min(...pairs.map((pair) => SCORES[pair.match])) - (extras > 0 ? 0.02 : 0);
}

/** "George H. W. Bush" and "George W. Bush": where both write initials, they write the same ones. */
function haveOtherInitials(short: NameWords, long: NameWords): boolean {
  const [a, b] = [initialsOf(short), initialsOf(long)];
  return a !== "" && b !== "" && a !== b;
}

const initialsOf = (name: NameWords): string =>
  name.words
    .filter(({ word }) => word.length === 1)
    .map(({ word }) => word)
    .join("");

const scoreSingle = (pairs: readonly Pair[], long: NameWords): number =>
  long.words.length === 1 && pairs[0]?.match !== "INITIAL" ? SCORES[pairs[0]?.match ?? "TYPO"] : 0;

/** Each word of the shorter name with its best free partner in the longer one; null where one finds none. */
function alignWords(short: readonly NameWord[], long: readonly NameWord[]): Pair[] | null {
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  for (const rank of ["EQUAL", "VARIANT", "INITIAL", "TYPO"] as const) {
    for (const [from, word] of short.entries()) {
      if (pairs.some((pair) => pair.from === from)) continue;
      const to = long.findIndex((other, index) => {
        const isLast = from === short.length - 1 && index === long.length - 1;
        return !taken.has(index) && matchWords(word, other, isLast) === rank;
      });
      if (to < 0) continue;
      taken.add(to);
      pairs.push({ from, to, match: rank });
    }
  }
  if (pairs.length === short.length - 1 && pairs.length >= 3 && pairs.every((pair) => pair.match === "EQUAL")) {
    const from = short.findIndex((_, index) => !pairs.some((pair) => pair.from === index));
    const to = long.findIndex((word, index) => !taken.has(index) && isNearWord(short[from] as NameWord, word));
    if (to >= 0) pairs.push({ from, to, match: "TYPO" });
  }
  return pairs.length === short.length ? pairs.sort((a, b) => a.from - b.from) : null;
}

/** The same order; surname and given names in turn; or only the inner names of a long name changed about. */
function isNameOrder(pairs: readonly Pair[], short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const order = pairs.map((pair) => pair.to);
  const falls = order.filter((to, index) => index > 0 && to < (order[index - 1] as number)).length;
  if (falls === 0) return true;
  if (pairs.length === 2 && short.length === long.length && short.every((word) => isGivenName(word.skeleton))) return false;
  if (falls === 1 && (order.at(-1) as number) < (order[0] as number)) return true;
  return pairs.length >= 4 && order[0] === 0 && order.at(-1) === long.length - 1;
}

/** Words that only the longer name has stand between matched ones, before the surname, or after two firm words. */
function isEndMatched(pairs: readonly Pair[], short: NameWords, long: NameWords): boolean {
  const last = pairs.at(-1) as Pair;
  if (last.to === long.words.length - 1 && last.match !== "INITIAL") return true;
  const reversed = pairs.some((pair) => pair.to === long.words.length - 1 && pair.from === 0);
  const firm = pairs.every((pair) => pair.match === "EQUAL") && pairs[0]?.to === 0;
  return reversed || firm || short.isArabic;
}

/** "FridrichBuchenberg", "Patr ushev": the same letters, differently parted. */
function isJoinedEqual(a: NameWords, b: NameWords): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  if (Math.min(x.length, y.length) < 6 || a.words.length === b.words.length) return false;
  if (x === y) return true;
  return a.words.length === 1 && Math.min(x.length, y.length) >= 12 && distance(x, y) === 1;
}

const lettersOf = (name: NameWords): string => name.words.map(({ word }) => word).join("");

const isOfficeAndSurname = (short: NameWords, long: NameWords): boolean =>
  short.hasOffice && short.words.length === 1 && short.words[0]?.skeleton === long.words.at(-1)?.skeleton;

const likeness = (a: NameWords, b: NameWords): number => {
  const [x, y] = [sortedSkeleton(a), sortedSkeleton(b)];
  const longest = Math.max(x.length, y.length);
  return longest === 0 ? 0 : 1 - distance(x, y) / longest;
};

const sortedSkeleton = (name: NameWords): string =>
  name.words
    .map(({ skeleton }) => skeleton)
    .sort()
    .join(" ");
