import { transliterate } from "transliteration";
import { boundedMemo } from "../bounded-memo.ts";

const LOOK_ALIKES: Record<string, string> = { "0": "o", "1": "i", "3": "e", "5": "s", "9": "g" };

/** The words of a name in plain lower-case Latin letters, in their order; hyphens and dots part words, apostrophes do not. */
export const foldName: (name: string) => readonly string[] = boundedMemo(fold);

function fold(name: string): readonly string[] {
  if (/^[A-Za-z]+$/.test(name) && !/[a-z][A-Z]/.test(name)) return [name.toLowerCase()];
  const parted = partJoinedWords(name);
  const plain = isPlain(parted) ? parted : inPlainLetters(parted);
  return plain
    .toLowerCase()
    .replace(/['’`ʻʼ]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map(readDigits);
}

/** The transliteration leaves these characters as they are. */
const isPlain = (name: string): boolean => /^[ -~]*$/.test(name);

const inPlainLetters = (name: string): string =>
  transliterate(
    name
      .normalize("NFD")
      .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .normalize("NFC"),
  );

/** "SergeiLavrov" is two words; "McConnell" and "DeSantis" are one. */
const partJoinedWords = (name: string): string =>
  /[\s-]/.test(name) ? name : name.replace(/(?<!^Ma)(?<=\p{Ll}{2})(\p{Ll})(\p{Lu})/gu, "$1 $2");

/** Digits inside a word stand for the letters they look like; a word of digits alone stays. */
const readDigits = (word: string): string =>
  /[a-z]/.test(word) ? word.replace(/[01359]/g, (digit) => LOOK_ALIKES[digit] ?? digit) : word;
