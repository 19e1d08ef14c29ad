import { boundedMemo } from "../bounded-memo.ts";
import type { NameWord } from "./compare-words.ts";
import { foldName } from "./fold-name.ts";
import { wordSkeleton } from "./name-skeleton.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Offices that go with one holder's surname, unlike "Mr". */
const OFFICES = words("president chancellor premier king queen emperor pope");
const TITLES = words(
  "mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron sheikh shaikh shaykh sheik hon honourable honorable " +
    "senator sen representative rep governor gov minister secretary general gen colonel col captain capt major lieutenant lt sergeant sgt admiral judge justice prince princess prime vice deputy former ambassador imam ayatollah rabbi reverend rev father",
);
const SUFFIXES = words("jr sr ii iii iv phd md mp mep msp kc qc obe cbe mbe esq dr sa llc ltd inc na");
const PARTICLES = words("al el ul ur bin ibn ben bint abu abou de da di do dos das del della der den la le van von zu ter y e");
const ARABIC = words("al el ul bin ibn ben bint abu abou abd abdul abdel abdal abdullah");

/** A name's words made ready to be compared: titles, suffixes and particles taken off. */
export interface NameWords {
  /** In order, each once. */
  readonly words: readonly NameWord[];
  readonly hasOffice: boolean;
  readonly isArabic: boolean;
}

/** Splits a name into the words that tell who it is; "Surname, Given" is put into the usual order. */
export const nameWords: (name: string) => NameWords = boundedMemo(readNameWords);

function readNameWords(name: string): NameWords {
  const comma = name.indexOf(",");
  const [family, given] = comma < 0 ? [name, ""] : [name.slice(0, comma), name.slice(comma + 1)];
  const tail = foldName(given).filter((word) => !SUFFIXES.has(word));
  const all = tail.length > 0 ? [...tail, ...foldName(family)] : foldName(family);
  const core = withoutSuffixes(withoutTitles(all));
  const kept = core.filter((word, index) => !isParticle(word, index)).map((word) => (/^abd[aeu]l$/.test(word) ? "abd" : word));
  const once = kept.length > 0 ? [...new Set(kept)] : core;
  return {
    words: once.map((word) => ({ word, skeleton: wordSkeleton(word) })),
    hasOffice: all.slice(0, all.length - core.length).some((word) => OFFICES.has(word)),
    isArabic: core.some((word, index) => ARABIC.has(word) && !(index === 0 && word === "ben")),
  };
}

/** "Ben" at the beginning is short for Benjamin, and a single letter there an initial. */
const isParticle = (word: string, index: number): boolean =>
  PARTICLES.has(word) && !(index === 0 && (word === "ben" || word.length === 1));

function withoutTitles(all: readonly string[]): readonly string[] {
  const first = all.findIndex((word) => !TITLES.has(word) && !OFFICES.has(word));
  return first < 0 ? all : all.slice(first);
}

function withoutSuffixes(all: readonly string[]): readonly string[] {
  const last = all.findLastIndex((word) => !SUFFIXES.has(word));
  return last < 1 ? all : all.slice(0, last + 1);
}
