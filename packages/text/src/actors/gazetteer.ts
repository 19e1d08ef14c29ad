import type { ActorKind } from "@stance/schema";
import worldCountries, { type Country } from "world-countries";
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

/** Names in use that the table of countries lacks, by its common name; adjectives behind the bar. */
const FURTHER: Readonly<Record<string, string>> = {
  "United States": "US,U.S.,U.S,USA,U.S.A.,America,United States of America|American,Americans",
  "United Kingdom": "UK,U.K.,U.K,Britain,Great Britain|British,Britons",
  "United Arab Emirates": "UAE,U.A.E.|Emirati,Emiratis",
  "South Africa": "S. Africa|South African,South Africans",
  "South Korea": "Republic of Korea,S. Korea|South Korean,South Koreans",
  "North Korea": "DPRK,N. Korea|North Korean,North Koreans",
  Russia: "Russian Federation|Russian,Russians",
  Iran: "Islamic Republic,Islamic Republic of Iran|Iranian,Iranians",
  China: "People's Republic of China,People’s Republic of China|Chinese",
  Czechia: "Czech Republic|Czech,Czechs",
  "Ivory Coast": "Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians",
  "DR Congo": "Democratic Republic of the Congo,Democratic Republic of Congo,DRC|Congolese",
  Myanmar: "Burma|Burmese",
  Türkiye: "Turkey|Turkish,Turks",
  Turkey: "Türkiye,Turkiye|Turkish,Turks",
  Palestine: "Palestinian Authority|Palestinian,Palestinians",
  Netherlands: "Holland|Dutch",
  "Saudi Arabia": "|Saudi,Saudis,Saudi Arabian",
  Israel: "|Israeli,Israelis",
  Spain: "|Spanish,Spaniards",
  Poland: "|Polish,Poles",
  Sweden: "|Swedish,Swedes",
  Denmark: "|Danish,Danes",
  Finland: "|Finnish,Finns",
  Ireland: "|Irish",
  Iceland: "|Icelandic",
  Philippines: "|Filipino,Filipinos,Philippine",
  France: "|French",
  Slovakia: "|Slovak,Slovaks",
  Slovenia: "|Slovene,Slovenian",
  Serbia: "|Serb,Serbs,Serbian",
  Croatia: "|Croat,Croats,Croatian",
  Kosovo: "|Kosovar,Kosovan,Kosovars",
  Iraq: "|Iraqi,Iraqis",
  Afghanistan: "|Afghan,Afghans",
  Pakistan: "|Pakistani,Pakistanis",
  Kazakhstan: "|Kazakh,Kazakhs",
  Uzbekistan: "|Uzbek,Uzbeks",
  Syria: "|Syrian,Syrians",
};

/** Capitals and seats of government in another spelling. */
const FURTHER_CAPITALS: Readonly<Record<string, string>> = {
  "United States": "Washington",
  Ukraine: "Kiev",
  China: "Peking",
  India: "New Delhi,Delhi",
  Israel: "Tel Aviv",
  Myanmar: "Yangon",
  Palestine: "Ramallah",
};

/** Parts of a state with a government of their own, and their adjectives. */
const PARTS_OF_STATES: readonly (readonly [string, string])[] = [
  ["Scotland", "Scottish"],
  ["Wales", "Welsh"],
  ["Northern Ireland", "Northern Irish"],
];

/** Adjectives of small places that are common words. */
const NO_DEMONYMS = new Set(["cornish", "manx", "virgin"]);
const DEMONYM_LANGUAGE = "eng";

/** The package's types speak of a default export within the default export, which is not there at run time. */
const COUNTRIES = worldCountries as unknown as readonly Country[];

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
  const states = COUNTRIES.filter(
    (country) => country.independent || country.unMember || FURTHER[country.name.common] !== undefined,
  );
  const territories = COUNTRIES.filter((country) => !states.includes(country));
  for (const country of [...states, ...territories]) addCountry(country, states.includes(country), add);
  return entries;
}

function addCountry(country: Country, isState: boolean, add: (words: string, entry: GazetteerEntry) => void): void {
  const name = country.name.common;
  const actor = { name, kind: "GOVERNMENT" as const };
  const [names = "", adjectives = ""] = (FURTHER[name] ?? "").split("|");
  for (const each of [name, ...names.split(",")]) add(each, { ...actor, sense: "NAME" });
  const demonyms = Object.values(country.demonyms[DEMONYM_LANGUAGE] ?? {});
  for (const each of new Set([...adjectives.split(","), ...demonyms])) {
    if (!NO_DEMONYMS.has(each.toLowerCase())) add(each, { ...actor, sense: senseOfDemonym(each) });
    if (/(?:an|i|ese)$/.test(each) && !each.endsWith("ese")) add(`${each}s`, { ...actor, sense: "PEOPLE" });
  }
  if (!isState) return;
  for (const capital of [...country.capital, ...(FURTHER_CAPITALS[name] ?? "").split(",")]) {
    if (!isCommonGivenName(capital)) add(capital, { ...actor, sense: "CAPITAL" });
  }
}

function senseOfDemonym(word: string): Sense {
  return /[^s]s$/.test(word) ? "PEOPLE" : "DEMONYM";
}

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => {
    const own = (FURTHER[country.name.common] ?? "").split("|")[1]?.split(",")[0];
    const adjective = own || country.demonyms[DEMONYM_LANGUAGE]?.m;
    return adjective ? [[country.name.common, adjective] as const] : [];
  }),
);

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
