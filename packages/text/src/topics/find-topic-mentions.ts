import { isWithin, type Span } from "@stance/schema";
import type { Explain } from "../explain/decision.ts";
import type { Document, LocalMention, Sentence, Token } from "../findings.ts";
import { findAnaphors } from "./find-anaphors.ts";
import type { TopicIndex } from "./index-topics.ts";
import { matchTopics } from "./match-topics.ts";
import { stemOf } from "./stem.ts";
import { IS_COVERED, IS_NAME, refusedMention } from "./topic-decision.ts";
import { namesUndone } from "./undone.ts";

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
  /** The words name what the topic does away with: "cluster bombs" where the topic is their ban. */
  readonly isReversed: boolean;
}

/** Every place where a topic is named or stood for, in order of the text; takes time linear in its length. */
export function findTopicMentions(
  document: Document,
  mentions: readonly LocalMention[],
  index: TopicIndex,
  explain?: Explain,
): TopicMention[] {
  const found: TopicMention[] = [];
  const names = mentions.filter((mention) => mention.form !== "PRONOUN").toSorted((a, b) => a.start - b.start);
  let nextName = 0;
  const people = new Set(
    mentions.filter((mention) => mention.form === "PRONOUN" && mention.actor !== null).map((mention) => mention.start),
  );
  const stems = stemsOf(document);
  document.sentences.forEach((sentence, number) => {
    const inSentence: Span[] = [];
    for (; (names[nextName]?.start ?? document.text.length) < sentence.end; nextName++)
      inSentence.push(names[nextName] ?? sentence);
    const { named, covered } = namedIn(document, sentence, number, index, inSentence, explain);
    found.push(...findAnaphors({ document, sentence, number, named, covered, earlier: found, index, stems, people, explain }));
  });
  return found;
}

function stemsOf({ tokens }: Document): () => ReadonlySet<string> {
  let stems: ReadonlySet<string> | null = null;
  return () => {
    stems ??= new Set(tokens.map((token) => stemOf(token.lower)));
    return stems;
  };
}

const PARTIAL = 0.7;

interface NamedTopics {
  readonly named: TopicMention[];
  /** Words that belong to the name of a narrower topic. */
  readonly covered: TopicMention[];
}

function namedIn(
  document: Document,
  sentence: Sentence,
  number: number,
  index: TopicIndex,
  names: readonly Span[],
  explain: Explain | undefined,
): NamedTopics {
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const named: TopicMention[] = [];
  const covered: TopicMention[] = [];
  for (const { topic, first, last, score, isCovered } of matchTopics(index, tokens, explain)) {
    const place = { start: placeOf(tokens[first]).start, end: placeOf(tokens[last]).end };
    // Two words of three that are an actor's name are the actor: "the Security Council" is no "Security Council statement".
    const isPart = score < PARTIAL || first === last;
    const isName =
      isPart &&
      names.some((name) => isWithin(place, name) && (score < PARTIAL || name.end - name.start > place.end - place.start));
    if (isName || isCovered) explain?.(refusedMention(place, topic, score, isName ? IS_NAME : IS_COVERED));
    if (isName) continue;
    (isCovered ? covered : named).push({
      topic,
      form: "NAMED",
      ...place,
      firstToken: sentence.firstToken + first,
      endToken: sentence.firstToken + last + 1,
      sentence: number,
      score,
      isReversed: isReversed(index, topic, tokens.slice(first, last + 1)),
    });
  }
  return { named, covered };
}

function isReversed(index: TopicIndex, topic: string, words: readonly Token[]): boolean {
  const undone = index.topics.get(topic)?.undone;
  return (
    undone !== undefined &&
    namesUndone(
      undone,
      words.map((token) => token.text),
    )
  );
}

const placeOf = (token: Token | undefined): Span => token ?? { start: 0, end: 0 };
