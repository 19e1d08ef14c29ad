import type { TopicDefinition } from "@stance/schema";
import { CHANGE_STEMS, ENDING_WORDS, LIGHT_VERBS } from "./function-words.ts";
import { isNation } from "./nations.ts";
import { otherWordings } from "./other-wordings.ts";
import { termsOf, wordsOf } from "./terms.ts";

/** A way to name a topic. */
export interface Phrase {
  readonly topic: string;
  /** Stems in the phrase's own order, each once. */
  readonly stems: readonly string[];
  /** The words must stand in this order with nothing but function words between them. */
  readonly strict: boolean;
  /** The topic itself is put in the negative: "not going back". */
  readonly isNegative: boolean;
  /** The very words, where nothing but a country is left of them; null otherwise. */
  readonly literal: readonly string[] | null;
  /** How sure a full match is, between 0 and 1. */
  readonly weight: number;
  /** Stem of the noun that the phrase is about; null where that cannot be told. */
  readonly head: string | null;
}

const PREPOSITION = /\s(?:of|for|to|in|on|at|by|from|with|about|over|under|against|between|as)\s/u;
const MODAL = /\s(?:should|must|shall|will|would|can|could|may|might|ought to|is|are|was|were|has|have|had|led|does|do)\s/u;

/** The phrases that name a topic: its keywords, its name and the parts of it; where there are hardly any keywords, the parts of its proposition. */
export function phrasesOf(definition: TopicDefinition): Phrase[] {
  const { id, name, keywords, proposition } = definition;
  const phrases: Phrase[] = [];
  const add = (text: string, weight: number, leastTerms: number): void => {
    const phrase = phraseOf(id, text, weight);
    if (phrase === null || ownTerms(phrase.stems) < leastTerms) return;
    if (phrases.some((known) => known.stems.join(" ") === phrase.stems.join(" "))) return;
    phrases.push(phrase);
  };
  for (const keyword of keywords) {
    add(keyword, 1, 0);
    for (const other of otherWordings(keyword)) add(other, 0.9, 2);
  }
  for (const [index, part] of name.split(/\s*[/;(),]\s*/u).entries()) {
    add(part, 0.95, index === 0 ? 0 : 2);
    const chunk = part.split(PREPOSITION)[0] ?? part;
    add(chunk, 0.9, 2);
    add(withoutNations(chunk), 0.85, 2);
  }
  const undone = thingUndone(name);
  if (keywords.length <= MOST_KEYWORDS && undone !== null) add(undone, 0.8, 2);
  if (keywords.length > 1) return phrases;
  const known = new Set(phrases.flatMap((phrase) => phrase.stems));
  for (const part of propositionParts(proposition)) {
    const stems = stemsOf(part);
    if (stems.length <= 4 && stems.some((stem) => known.has(stem) && !isNation(stem))) add(part, 0.8, 2);
  }
  return phrases;
}

/** With more keywords than these the name's parts are no names of their own. */
const MOST_KEYWORDS = 2;

/** "facial recognition" in "Ban on facial recognition": who is against it is for the topic. */
function thingUndone(name: string): string | null {
  const [word = "", link = "", ...rest] = name.split(" ");
  return ENDING_WORDS.has(word.toLowerCase()) && /^(?:of|on|to|from)$/.test(link) ? rest.join(" ") : null;
}

/** Terms that are neither a country nor a verb of change, as those alone tell no topic. */
const ownTerms = (stems: readonly string[]): number => stems.filter((stem) => !isNation(stem) && !CHANGE_STEMS.has(stem)).length;

const stemsOf = (text: string): string[] => [...new Set(termsOf(wordsOf(text)).map((term) => term.stem))];

function phraseOf(topic: string, text: string, weight: number): Phrase | null {
  const stems = stemsOf(text);
  if (stems.length === 0) return null;
  const strict = wordsOf(text).some((word) => LIGHT_VERBS.has(word.toLowerCase()));
  const literal = stems.every(isNation) ? wordsOf(text.toLowerCase()) : null;
  const isNegative = wordsOf(text).some((word) => NEGATIVE.has(word.toLowerCase()));
  return { topic, stems, strict, isNegative, literal, weight, head: strict ? null : headOf(text) };
}

const NEGATIVE = new Set(["not", "no", "never"]);
const NUMBER = /^\d|llion$|^percent$|^thousand$|^hundr$/;

function headOf(text: string): string | null {
  const chunk = text.split(PREPOSITION)[0] ?? text;
  const stem = termsOf(wordsOf(chunk)).at(-1)?.stem ?? null;
  return stem === null || isNation(stem) || NUMBER.test(stem) ? null : stem;
}

function withoutNations(text: string): string {
  const words = wordsOf(text);
  const named = new Set(
    termsOf(words)
      .filter((term) => isNation(term.stem))
      .flatMap(({ first, last }) => range(first, last)),
  );
  return words.filter((word, index) => !named.has(index) && /[\p{L}\p{N}$%]/u.test(word)).join(" ");
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/** What a proposition is about and what it wants, each of one noun phrase or verb phrase. */
function propositionParts(proposition: string | null): string[] {
  if (proposition === null) return [];
  const sentence = proposition.replace(/[.!?]\s*$/u, "");
  const [subject = "", ...rest] = sentence.split(MODAL);
  const predicate = rest.join(" ").split(/\s(?:to|if|when|because|so that|rather than|after|before|until|unless)\s/u)[0] ?? "";
  return [subject, predicate, ...predicate.split(PREPOSITION)].filter((part) => part !== "");
}
