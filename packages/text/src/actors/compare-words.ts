import { distance } from "fastest-levenshtein";
import { isSameGivenName } from "./given-names.ts";

/** How two words of names agree, surest first; null where they do not. */
export type WordMatch = "EQUAL" | "VARIANT" | "INITIAL" | "TYPO";

/** A word of a name, folded, and its skeleton. */
export interface NameWord {
  readonly word: string;
  readonly skeleton: string;
}

/** How two words agree. `isLast` says that both are surnames: there, one letter often makes another person. */
export function matchWords(a: NameWord, b: NameWord, isLast: boolean): WordMatch | null {
  if (a.skeleton === b.skeleton || withoutRepeats(a.word) === withoutRepeats(b.word)) return "EQUAL";
  if (isInitialOf(a.word, b.word) || isInitialOf(b.word, a.word)) return "INITIAL";
  if (!isLast && isSameGivenName(a.skeleton, b.skeleton)) return "VARIANT";
  if (isTypo(a.skeleton, b.skeleton) || isSwap(a.word, b.word)) return "TYPO";
  return !isLast && isGivenNameTypo(a.skeleton, b.skeleton) ? "TYPO" : null;
}

/** Whether at most one letter is wrong, missing or too many: enough only where all the rest of a long name agrees. */
export const isNearWord = (a: NameWord, b: NameWord): boolean =>
  Math.min(a.word.length, b.word.length) >= 4 && distance(a.word, b.word) === 1;

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
const withoutRepeats = (word: string): string => word.replace(/(.)\1+/g, "$1");

/** Whether one slip of the pen lies between two words: letters swapped, a final vowel added, a voiced letter for a voiceless one. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  if (isSwap(a, b) || withoutWeakEnd(a) === b || withoutWeakEnd(b) === a) return true;
  if (distance(a, b) !== 1) return false;
  if (a.length !== b.length) return Math.min(a.length, b.length) >= 4 && a.replaceAll("h", "") === b.replaceAll("h", "");
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at === 0 || at === a.length - 1) return false;
  const pair = `${a[at]}${b[at]}`;
  return isVoicingPair(pair) || (a.length >= 9 && /^[aeiou]{2}$/.test(pair));
}

/** A given name beside an equal surname may miss or repeat a letter inside, but a final -a makes a woman's name. */
function isGivenNameTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || a.endsWith("a") || b.endsWith("a")) return false;
  return a.length !== b.length && distance(a, b) === 1;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A final -a is left alone: it tells a woman's surname from a man's. */
const withoutWeakEnd = (word: string): string => word.replace(/[eo]$/, "");

const isVoicingPair = (pair: string): boolean => /^(td|dt|bp|pb|gk|kg|sz|zs)$/.test(pair);
