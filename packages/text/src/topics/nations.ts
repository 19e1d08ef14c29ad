import { COUNTRIES } from "../countries/countries.ts";
import { beginsWithCapital } from "../document/capitals.ts";
import type { Word } from "../document/word.ts";

/** Names of groups of countries, by the key that stands for all of them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  eu: ["EU", "E.U.", "European Union"],
  europe: ["Europe", "European", "Europeans"],
};

/** Lower-case words of each name, by its first word, the longest name first; the key begins with a mark that no stem has. */
const NAMES: ReadonlyMap<string, readonly NationName[]> = collectNames();

function collectNames(): Map<string, [string[], string][]> {
  const names = new Map<string, [string[], string][]>();
  const add = (name: string, key: string): void => {
    const words = name.toLowerCase().split(/[\s-]+/);
    const first = words[0];
    if (first === undefined || first === "") return;
    const known = names.get(first) ?? [];
    if (known.some(([other]) => other.join(" ") === words.join(" "))) return;
    known.push([words, `@${key}`]);
    names.set(
      first,
      known.sort((a, b) => b[0].length - a[0].length),
    );
  };
  for (const { code, names: own, demonyms } of COUNTRIES) for (const name of [...own, ...demonyms]) add(name, code);
  for (const [key, group] of Object.entries(GROUPS)) for (const name of group) add(name, key);
  return names;
}

/** A name of a country: its words in lower case, and the key that stands for all names of that country. */
export type NationName = readonly [words: readonly string[], key: string];

const NONE: readonly NationName[] = [];

/** The names that begin with a word written with a capital, the longest first. */
export const nationsFrom = (first: string): readonly NationName[] =>
  beginsWithCapital(first) ? (NAMES.get(first.toLowerCase()) ?? NONE) : NONE;

/** The first of these names, which begin with the word at `index`, that the words go on to spell out. */
export function nationAt(
  names: readonly NationName[],
  tokens: readonly { readonly word: Word }[],
  index: number,
): { readonly key: string; readonly length: number } | null {
  for (const [name, key] of names) {
    let length = 1;
    while (length < name.length && tokens[index + length]?.word.lower === name[length]) length++;
    if (length === name.length) return { key, length };
  }
  return null;
}

/** Whether a stem stands for a country. */
export const isNation = (stem: string): boolean => stem.startsWith("@");
