import type { Explain } from "../explain/decision.ts";
import type { Document, Sentence } from "../findings.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import type { TopicIndex } from "./index-topics.ts";

/** A sentence in which nouns and pronouns are read, with what was spoken of before. */
export interface SentencePlace {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly number: number;
  /** What the sentence names, in order of place. */
  readonly named: readonly TopicMention[];
  /** Words that belong to the name of a narrower topic, and stand for nothing themselves. */
  readonly covered: readonly TopicMention[];
  /** What the sentences before it speak of. */
  readonly earlier: readonly TopicMention[];
  readonly index: TopicIndex;
  /** The stems of all words of the document, collected when they are asked for. */
  readonly stems: () => ReadonlySet<string>;
  /** Where pronouns begin that stand for an actor. */
  readonly people: ReadonlySet<number>;
  readonly explain: Explain | undefined;
}

/** What a noun or a pronoun stands for; reversed where that is what the topic does away with. */
export type Antecedent = Pick<TopicMention, "topic" | "isReversed">;

/** How sure a noun or a pronoun stands for the topic that it is taken for. */
const SCORES = { NOUN: 0.75, PRONOUN: 0.5 } as const;

/** How far back an antecedent is looked for, so that the time stays linear. */
const LAST_MENTIONS = 40;

/** What was spoken of before, the nearest first. */
export function spokenBefore({ earlier }: SentencePlace, found: readonly TopicMention[]): TopicMention[] {
  return [...earlier.slice(-LAST_MENTIONS), ...found].reverse();
}

/** The tokens `first` to `end`, exclusive, as standing for a topic. */
export function mentionAt(
  place: SentencePlace,
  first: number,
  end: number,
  form: "NOUN" | "PRONOUN",
  { topic, isReversed }: Antecedent,
): TopicMention {
  const { tokens } = place.document;
  return {
    topic,
    form,
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    firstToken: first,
    endToken: end,
    sentence: place.number,
    score: SCORES[form],
    isReversed,
  };
}
