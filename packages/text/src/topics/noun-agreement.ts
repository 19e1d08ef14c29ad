import type { Token } from "../findings.ts";
import type { IndexedTopic } from "./index-topics.ts";
import { isNation } from "./nations.ts";
import { isVersionWord, type NounPhrase } from "./noun-phrase.ts";
import type { SentencePlace } from "./sentence-place.ts";
import { termsOf } from "./terms.ts";
import { NOUN_TAGS } from "./token-kinds.ts";

const isCountry = (token: Token): boolean => termsOf([token.text]).some((term) => isNation(term.stem));

/** Whether the words around the noun allow it to stand for the topic: "the trade deal with China" is no minerals deal. */
export function agrees(place: SentencePlace, phrase: NounPhrase, topic: IndexedTopic | undefined): boolean {
  if (topic === undefined) return false;
  // Whose plan it is need not be told where the topic is: only a country may make it another one.
  const own = phrase.modifiers.filter((token, at) => at >= phrase.owners || token.tag !== "PROPN" || isCountry(token));
  const modifiers = own.filter((token) => NOUN_TAGS.has(token.tag) && !isVersionWord(token.lower));
  if (!termsOf(modifiers.map((token) => token.text)).every((term) => topic.vocabulary.has(term.stem))) return false;
  const { tokens } = place.document;
  const preposition = tokens[phrase.noun + 1]?.lower ?? "";
  if (!["of", "on", "for", "over", "with", "concerning", "regarding", "about"].includes(preposition)) return true;
  const rest: string[] = [];
  for (let at = phrase.noun + 2; at < Math.min(phrase.noun + 8, place.sentence.endToken); at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT" || token.tag === "VERB" || token.tag === "AUX") break;
    rest.push(token.text);
  }
  const terms = termsOf(rest);
  return terms.length === 0 || terms.some((term) => topic.vocabulary.has(term.stem));
}
