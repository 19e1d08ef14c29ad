import type { ActorKind } from "@stance/schema";
import { COUNTRIES, type Country } from "../countries/countries.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { type NameSense, WORLD_INSTITUTIONS } from "./world-institutions.ts";

/** What the words are to the actor: its name, an adjective or a people's name made of it, its capital, or a seat or outlet. */
type Sense = NameSense | "DEMONYM" | "PEOPLE" | "CAPITAL";

export interface GazetteerEntry {
  /** The name under which the actor is kept. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly sense: Sense;
}

export interface GazetteerMatch {
  readonly entry: GazetteerEntry;
  /** How many tokens it takes. */
  readonly length: number;
}

/** Parts of a state with a government of their own, and their adjectives. */
const PARTS_OF_STATES: readonly (readonly [string, string])[] = [
  ["Scotland", "Scottish"],
  ["Wales", "Welsh"],
  ["Northern Ireland", "Northern Irish"],
];

const ENTRIES: ReadonlyMap<string, readonly (readonly [words: readonly string[], entry: GazetteerEntry])[]> = collect();

function collect(): Map<string, (readonly [string[], GazetteerEntry])[]> {
  const entries = new Map<string, (readonly [string[], GazetteerEntry])[]>();
  const add = (words: string, entry: GazetteerEntry): void => {
    const tokens = splitName(words);
    const first = tokens[0];
    if (first === undefined) return;
    const known = entries.get(first) ?? [];
    if (known.some(([other]) => other.join(" ") === tokens.join(" "))) return;
    entries.set(
      first,
      [...known, [tokens, entry] as const].sort((a, b) => b[0].length - a[0].length),
    );
  };
  for (const { name, kind, sense, others } of WORLD_INSTITUTIONS)
    for (const each of [name, ...others]) add(each, { name, kind, sense });
  add("Europe", { name: "Europe", kind: "GROUP", sense: "NAME" });
  for (const [name, adjective] of PARTS_OF_STATES) {
    add(name, { name, kind: "GOVERNMENT", sense: "NAME" });
    add(adjective, { name, kind: "GOVERNMENT", sense: "DEMONYM" });
  }
  add("Brussels", { name: "European Union", kind: "ORGANISATION", sense: "CAPITAL" });
  for (const adjective of ["European", "Europeans"])
    add(adjective, { name: "Europe", kind: "GROUP", sense: senseOfDemonym(adjective) });
  for (const country of COUNTRIES) addCountry(country, add);
  return entries;
}

function addCountry(
  { name, isState, names, demonyms, capitals }: Country,
  add: (words: string, entry: GazetteerEntry) => void,
): void {
  const actor = { name, kind: "GOVERNMENT" as const };
  for (const each of names) add(each, { ...actor, sense: "NAME" });
  for (const each of demonyms) {
    add(each, { ...actor, sense: senseOfDemonym(each) });
    if (/(?:an|i)$/.test(each)) add(`${each}s`, { ...actor, sense: "PEOPLE" });
  }
  if (!isState) return;
  for (const capital of capitals) if (!isCommonGivenName(capital)) add(capital, { ...actor, sense: "CAPITAL" });
}

function senseOfDemonym(word: string): Sense {
  return /[^s]s$/.test(word) ? "PEOPLE" : "DEMONYM";
}

const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ name, demonyms: [adjective] }) => (adjective === undefined ? [] : [[name, adjective] as const])),
  ...PARTS_OF_STATES,
]);

/** The adjective that goes with a country's common name ("French"), "US" for the United States; for all others the name itself. */
export const adjectiveOf = (name: string): string =>
  name === "United States" ? "US" : name === "Europe" ? "European" : (ADJECTIVES.get(name) ?? name);

/** Words as the tokens of a text write them: an apostrophe with its letters apart, hyphens apart. */
function splitName(name: string): string[] {
  return name
    .replaceAll("’", "'")
    .split(/(?=['-])|(?<=-)|\s+/)
    .filter((word) => word !== "");
}

/** Whether a name of the table begins with the word. */
export const beginsGazetteerName = (word: string): boolean => ENTRIES.has(word);

/** The longest name of the table that the tokens from `index` on spell out, in the case it is written in. */
export function matchGazetteer(words: readonly string[], index: number): GazetteerMatch | null {
  const names = ENTRIES.get(words[index] ?? "");
  if (names === undefined) return null;
  for (const [tokens, entry] of names) if (isSpelledOut(tokens, words, index)) return { entry, length: tokens.length };
  return null;
}

/** Whether the words from `index` on, whose first is the name's first, go on like the name. */
function isSpelledOut(name: readonly string[], words: readonly string[], index: number): boolean {
  for (let offset = 1; offset < name.length; offset++)
    if (words[index + offset]?.replaceAll("’", "'") !== name[offset]) return false;
  return true;
}
