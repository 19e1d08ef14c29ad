import type { TopicDefinition } from "@stance/schema";
import { classesOfNoun } from "./anaphors.ts";
import type { Phrase } from "./phrases.ts";
import { stemOf } from "./stem.ts";

/** A topic that its noun alone may name where the other words of its name stand somewhere in the article. */
export interface KnownByHead {
  readonly topic: string;
  readonly rest: readonly string[];
}

/** With more keywords than these the topic's author has said how it is called. */
const MOST_KEYWORDS = 2;

/** Keywords and names weigh this much at least. */
const OWN_NAME = 0.9;

/** Nouns for things that are built or run, of which an article has one. */
const WORKS: ReadonlySet<string> = new Set(
  "mine dam bridge stadium airport tunnel plant railway pipeline motorway highway runway reactor port harbour wall refinery quarry terminal arena casino"
    .split(" ")
    .map(stemOf),
);

/** The topics with few keywords by the stem of the noun that their name is about; none where two are about the same. */
export function knownByHead(
  definitions: readonly TopicDefinition[],
  phrasesOfTopic: ReadonlyMap<string, readonly Phrase[]>,
): Map<string, KnownByHead> {
  const found = new Map<string, KnownByHead>();
  const headsOf = new Map<string, Set<string>>();
  for (const [topic, phrases] of phrasesOfTopic) {
    for (const { head } of phrases) if (head !== null) headsOf.set(head, (headsOf.get(head) ?? new Set()).add(topic));
  }
  for (const { id, keywords } of definitions) {
    if (keywords.length > MOST_KEYWORDS) continue;
    for (const { head, stems, weight } of phrasesOfTopic.get(id) ?? []) {
      if (weight < OWN_NAME || head === null || stems.length < 2 || headsOf.get(head)?.size !== 1) continue;
      if (classesOfNoun(head).length === 0 && !WORKS.has(head)) continue;
      found.set(head, { topic: id, rest: stems.filter((stem) => stem !== head) });
      break;
    }
  }
  return found;
}
