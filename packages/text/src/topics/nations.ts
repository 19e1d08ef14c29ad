import type { Country } from "world-countries";
import worldCountries from "world-countries";
import { beginsWithCapital } from "../document/capitals.ts";
import type { Word } from "../document/word.ts";

/** The package's types speak of a default export within the default export, which is not there at run time. */
const countries = worldCountries as unknown as readonly Country[];

/** Further names of countries and groups of countries, by the key that stands for all of them. */
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  usa: ["US", "U.S.", "U.S", "USA", "U.S.A.", "America", "Americans"],
  gbr: ["UK", "U.K.", "U.K", "Britain", "Great Britain", "Briton", "Britons"],
  are: ["UAE", "Emirati"],
  eu: ["EU", "E.U.", "European Union"],
  europe: ["Europe", "European", "Europeans"],
};

const DEMONYM_LANGUAGE = "eng";

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
  // Territories share a demonym with the state they belong to, which is meant.
  for (const country of countries.toSorted((a, b) => Number(b.independent) - Number(a.independent))) {
    const key = country.cca3.toLowerCase();
    add(country.name.common, key);
    for (const demonym of Object.values(country.demonyms[DEMONYM_LANGUAGE] ?? {})) add(demonym, key);
  }
  for (const [key, further] of Object.entries(FURTHER_NAMES)) for (const name of further) add(name, key);
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
