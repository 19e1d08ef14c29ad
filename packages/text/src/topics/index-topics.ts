import type { TopicDefinition } from "@stance/schema";
import { boundedMemo } from "../bounded-memo.ts";
import { classesOf, classesOfNoun, isIdeaNoun } from "./anaphors.ts";
import { ENDING_WORDS, MAKING_WORDS } from "./function-words.ts";
import { type KnownByHead, knownByHead } from "./known-by-head.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import { stemOf } from "./stem.ts";
import { termsOf, wordsOf } from "./terms.ts";
import { type Undone, undoneBy } from "./undone.ts";

/** What the matcher knows of one topic. */
export interface IndexedTopic {
  readonly id: string;
  /** The topics above it, nearest first. */
  readonly broader: readonly string[];
  /** Stems of the nouns its phrases are about. */
  readonly heads: ReadonlySet<string>;
  /** Kinds of thing its phrases name ("agreement", "demand"). */
  readonly classes: ReadonlySet<string>;
  readonly undone: Undone;
  /** Every stem in its name, proposition, description and keywords. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Topics prepared for looking them up in any number of articles. */
export interface TopicIndex {
  readonly topics: ReadonlyMap<string, IndexedTopic>;
  /** Phrases by each of their stems. */
  readonly phrasesByStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a stem of a phrase begins like this lower-case word of three letters or more. */
  readonly beginsLikePhrase: (word: string) => boolean;
  /** Whether a noun in lower case can stand for a topic at all: "deal", "idea", or what a topic is about. */
  readonly canStandForTopic: (noun: string) => boolean;
  /** Ids of topics by the stem of each noun that they are about. */
  readonly topicsByHead: ReadonlyMap<string, readonly string[]>;
  /** Topics with few keywords by the stem of their noun. */
  readonly byHead: ReadonlyMap<string, KnownByHead>;
}

/** A noun that stands in more topics than this share tells none of them. */
const COMMON_NOUN_SHARE = 0.15;

/** Prepares topics for matching. */
export function indexTopics(definitions: readonly TopicDefinition[]): TopicIndex {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const phrases = withoutBorrowed(definitions.flatMap(phrasesOf));
  const phrasesByTopic = Map.groupBy(phrases, (phrase) => phrase.topic);
  const vocabularies = new Map(definitions.map((definition) => [definition.id, vocabularyOf(definition)]));
  const isCommon = (stem: string): boolean =>
    [...vocabularies.values()].filter((vocabulary) => vocabulary.has(stem)).length >
    Math.max(2, definitions.length * COMMON_NOUN_SHARE);
  const topics = new Map<string, IndexedTopic>();
  for (const definition of definitions) {
    const own = phrasesByTopic.get(definition.id) ?? [];
    const heads = new Set(own.flatMap((phrase) => phrase.head ?? []));
    const holdsNumber = own.some((phrase) => phrase.stems.some((stem) => /^\d/.test(stem)));
    topics.set(definition.id, {
      id: definition.id,
      broader: broaderOf(definition, byId),
      heads: new Set([...heads].filter((head) => classesOfNoun(head).length > 0 || !isCommon(head))),
      classes: classesOf(heads, holdsNumber),
      undone: undoneBy(definition),
      vocabulary: vocabularies.get(definition.id) ?? new Set(),
    });
  }
  const phrasesByStem = byStem(phrases);
  const beginnings = new Set([...phrasesByStem.keys()].map(beginningOf));
  const byHead = knownByHead(definitions, phrasesByTopic);
  const heads = new Set([...topics.values()].flatMap((topic) => [...topic.heads]));
  return {
    topics,
    phrasesByStem,
    beginsLikePhrase: boundedMemo((word) => beginnings.has(beginningOf(word))),
    canStandForTopic: boundedMemo((noun) => {
      const stem = stemOf(noun);
      if (ENDING_WORDS.has(noun) || MAKING_WORDS.has(noun)) return true;
      return heads.has(stem) || byHead.has(stem) || isIdeaNoun(stem) || classesOfNoun(stem).length > 0;
    }),
    byHead,
    topicsByHead: idsByHead([...topics.values()]),
  };
}

/** How many letters the stem of a word of eight letters or more has in common with the word. */
export const BEGINNING = 3;

/** The letters that the stem of a long word has in common with the word. */
export const beginningOf = (word: string): string => word.slice(0, BEGINNING);

/** Without those made from a topic's name that another topic has as its own words. */
function withoutBorrowed(phrases: readonly Phrase[]): Phrase[] {
  const key = (phrase: Phrase): string => [...phrase.stems].sort().join(" ");
  const best = new Map<string, number>();
  for (const phrase of phrases) best.set(key(phrase), Math.max(best.get(key(phrase)) ?? 0, phrase.weight));
  return phrases.filter((phrase) => phrase.weight === best.get(key(phrase)));
}

function idsByHead(topics: readonly IndexedTopic[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, heads } of topics) for (const head of heads) index.set(head, [...(index.get(head) ?? []), id]);
  return index;
}

function byStem(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const stem of phrase.stems) {
      const known = index.get(stem);
      if (known === undefined) index.set(stem, [phrase]);
      else known.push(phrase);
    }
  }
  return index;
}

const vocabularyOf = ({ name, proposition, description, keywords }: TopicDefinition): Set<string> =>
  new Set([name, proposition ?? "", description, ...keywords].flatMap((text) => termsOf(wordsOf(text)).map((term) => term.stem)));

function broaderOf(topic: TopicDefinition, byId: ReadonlyMap<string, TopicDefinition>): string[] {
  const above: string[] = [];
  for (let id = topic.broader; id !== null && !above.includes(id); id = byId.get(id)?.broader ?? null) above.push(id);
  return above;
}
