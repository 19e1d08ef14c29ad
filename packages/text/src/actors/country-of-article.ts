import { beginsWithCapital } from "../document/capitals.ts";
import { aboutWord } from "../document/word.ts";
import type { Document } from "../findings.ts";
import { beginsGazetteerName, matchGazetteer } from "./gazetteer.ts";

/** Of all that is said of countries, this share must be said of one for the article to be about it. */
const SHARE = 0.6;

const mayNameCountry = aboutWord(({ text }) => beginsWithCapital(text) && beginsGazetteerName(text));

/** The country that an article is about, by its names, adjectives and capital; null where no one country stands out. */
export function countryOfArticle(document: Document): string | null {
  const words = document.tokens.map(({ text }) => text);
  const counts = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < words.length; at++) {
    const word = document.tokens[at]?.word;
    if (word === undefined || !mayNameCountry(word)) continue;
    const entry = matchGazetteer(words, at)?.entry;
    if (entry?.kind !== "GOVERNMENT") continue;
    all++;
    counts.set(entry.name, (counts.get(entry.name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= all * SHARE ? first[0] : null;
}
