import { foldName } from "./fold-name.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { wordList } from "./word-list.ts";

/** Parts of a state whose offices are that state's too. */
const WHOLE: Readonly<Record<string, string>> = {
  Scotland: "United Kingdom",
  Wales: "United Kingdom",
  "Northern Ireland": "United Kingdom",
};
/** Words before a country that is not the holder's own: "ambassador to Freedonia". */
const ABROAD = wordList("to in on for with against at from visiting");

/** Walks of life that hardly anybody changes between, by the words of their roles. */
const OCCUPATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  sport: wordList(`
    footballer striker midfielder goalkeeper defender quarterback pitcher golfer boxer sprinter swimmer cyclist cricketer batsman bowler jockey gymnast
    skier wrestler player coach athlete champion
  `),
  arts: wordList(`
    singer actor actress musician rapper novelist painter composer pianist guitarist drummer comedian filmmaker poet sculptor dancer frontman
  `),
  office: wordList(`
    president minister senator congressman congresswoman representative governor mayor lawmaker legislator parliamentarian mp mep ambassador
    chancellor premier judge general admiral
  `),
};

/** Why two persons of one name are two, told from what they are called to be; null where nothing speaks against one. */
export function roleConflict(one: readonly string[], other: readonly string[]): "other-country" | "other-occupation" | null {
  if (areApart(one.flatMap(countriesOf), other.flatMap(countriesOf))) return "other-country";
  return areApart(one.flatMap(occupationsOf), other.flatMap(occupationsOf)) ? "other-occupation" : null;
}

const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each));

/** The states whose office it is: Freedonia in "Freedonian envoy to Sylvania" and "president of Freedonia". */
function countriesOf(role: string): string[] {
  const words = role.split(/(?=['’-])|(?<=-)|\s+/).filter((word) => word !== "");
  return words.flatMap((_, at) => {
    const match = matchGazetteer(words, at);
    const isCompound = words[at + (match?.length ?? 0)] === "-";
    if (match === null || match.entry.kind !== "GOVERNMENT" || isCompound || ABROAD.has(words[at - 1]?.toLowerCase() ?? ""))
      return [];
    return [WHOLE[match.entry.name] ?? match.entry.name];
  });
}

const occupationsOf = (role: string): string[] => {
  const words = foldName(role);
  return Object.keys(OCCUPATIONS).filter((occupation) => words.some((word) => OCCUPATIONS[occupation]?.has(word)));
};
