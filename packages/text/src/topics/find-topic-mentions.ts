import type { Span } from "@stance/schema";
import type { Document, LocalMention, Sentence, Token } from "../findings.ts";
import { findAnaphors } from "./find-anaphors.ts";
import type { TopicIndex } from "./index-topics.ts";
import { matchTopics } from "./match-topics.ts";

/** NAMED: by its own words. NOUN: by a noun that stands for it ("the deal", "this idea"). PRONOUN: by "it" and the like. */
export type TopicMentionForm = "NAMED" | "NOUN" | "PRONOUN";

/** A place in a document where a topic is spoken of; token indices are those of `document.tokens`, the end exclusive. */
export interface TopicMention extends Span {
  readonly topic: string;
  readonly form: TopicMentionForm;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Between 0 and 1. */
  readonly score: number;
}

/** Every place where a topic is named or stood for, in order of the text; takes time linear in its length. */
export function findTopicMentions(document: Document, mentions: readonly LocalMention[], index: TopicIndex): TopicMention[] {
  const found: TopicMention[] = [];
  const people = new Set(
    mentions.filter((mention) => mention.form === "PRONOUN" && mention.actor !== null).map((mention) => mention.start),
  );
  document.sentences.forEach((sentence, number) => {
    const { named, covered } = namedIn(document, sentence, number, index);
    found.push(...findAnaphors({ document, sentence, number, named, covered, earlier: found, index, people }));
  });
  return found;
}

interface NamedTopics {
  readonly named: TopicMention[];
  /** Words that belong to the name of a narrower topic. */
  readonly covered: TopicMention[];
}

function namedIn(document: Document, sentence: Sentence, number: number, index: TopicIndex): NamedTopics {
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const named: TopicMention[] = [];
  const covered: TopicMention[] = [];
  for (const { topic, first, last, score, isCovered } of matchTopics(index, tokens)) {
    (isCovered ? covered : named).push({
      topic,
      form: "NAMED",
      start: placeOf(tokens[first]).start,
      end: placeOf(tokens[last]).end,
      firstToken: sentence.firstToken + first,
      endToken: sentence.firstToken + last + 1,
      sentence: number,
      score,
    });
  }
  return { named, covered };
}

const placeOf = (token: Token | undefined): Span => token ?? { start: 0, end: 0 };
