import worldCountries, { type Country as CountryOfPackage } from "world-countries";

/** A country or territory with all that news calls it. */
export interface Country {
  /** Its common name, under which it is kept. */
  readonly name: string;
  /** Three letters of ISO 3166, lower case. */
  readonly code: string;
  /** Whether it has a government of its own. */
  readonly isState: boolean;
  /** The common name first. */
  readonly names: readonly string[];
  /** Adjectives and names of its people, the usual adjective first. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
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

/** Adjectives of small places that are common words. */
const NO_DEMONYMS = new Set(["cornish", "manx", "virgin"]);
const DEMONYM_LANGUAGE = "eng";

/** The package's types speak of a default export within the default export, which is not there at run time. */
const PACKAGE = worldCountries as unknown as readonly CountryOfPackage[];

const listed = (words: string): string[] => words.split(",").filter((word) => word !== "");

function toCountry({ name: { common: name }, cca3, independent, unMember, capital, demonyms }: CountryOfPackage): Country {
  const [names = "", adjectives = ""] = (FURTHER[name] ?? "").split("|");
  const all = new Set([...listed(adjectives), ...Object.values(demonyms[DEMONYM_LANGUAGE] ?? {})]);
  return {
    name,
    code: cca3.toLowerCase(),
    isState: independent || unMember || FURTHER[name] !== undefined,
    names: [name, ...listed(names)],
    demonyms: [...all].filter((each) => each !== "" && !NO_DEMONYMS.has(each.toLowerCase())),
    capitals: [...capital, ...listed(FURTHER_CAPITALS[name] ?? "")],
  };
}

const ALL = PACKAGE.map(toCountry);

/** Every country and territory; states first, for territories share a demonym with the state they belong to, which is meant. */
export const COUNTRIES: readonly Country[] = [...ALL.filter(({ isState }) => isState), ...ALL.filter(({ isState }) => !isState)];
