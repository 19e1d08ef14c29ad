import { overlaps } from "@stance/schema";
import type { Explain } from "../explain/decision.ts";
import type { Document, FoundPosition, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { findTopicMentions, type TopicMention } from "../topics/find-topic-mentions.ts";
import type { TopicIndex } from "../topics/index-topics.ts";
import { type ByPlace, byPlace } from "./by-place.ts";
import { coHolders } from "./co-holders.ts";
import { eventMentions, eventsOf, type TopicEvent } from "./events.ts";
import { betweenCueAndContent, isNamedThing } from "./named-thing.ts";
import { spokenForByLeaders } from "./own-side.ts";
import { askedTopics } from "./question-context.ts";
import { readStatement } from "./read-statement.ts";
import { conditionLead } from "./regions.ts";
import { surestOfEach } from "./surest.ts";
import { isInside } from "./told-within.ts";

export interface PositionFindings {
  readonly positions: FoundPosition[];
  /** The topics each statement speaks of, by the statement's id, also where no position is taken. */
  readonly topicsOf: Map<string, string[]>;
}

/**
 * The stances that statements take on topics, each with the words it rests on. A stance belongs to words and a topic:
 * one statement may support one thing and set it as a condition of another. Planned and supposed acts give none. Takes
 * time linear in the text.
 */
export function findPositions(
  document: Document,
  statements: readonly FoundStatement[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
  topics: TopicIndex,
  explain?: Explain,
): PositionFindings {
  const spoken = byPlace(findTopicMentions(document, mentions, topics, explain), (mention) => mention);
  const named = byPlace(mentions, (mention) => mention);
  const told = byPlace(statements, (statement) => statement.cue ?? statement.speaker);
  const unnamed = new Set(actors.filter((actor) => actor.kind === "ANONYMOUS").map((actor) => actor.key));
  const bodies = new Set(actors.filter((actor) => actor.kind !== "PERSON").map((actor) => actor.key));
  const positions: FoundPosition[] = [];
  const topicsOf = new Map<string, string[]>();
  const events: TopicEvent[] = [];
  const innerOf = (outer: FoundStatement): FoundStatement[] =>
    outer.content
      .flatMap((span) => told.beginningIn(span.start, span.end))
      .filter((other) => other !== outer && isInside(other, outer));
  for (const statement of inOrder(spokenForByLeaders(document, statements, innerOf))) {
    const done = eventMentions(document, statement, events);
    const own = [
      ...topicsIn(document, statement, spoken).filter((mention) => !done.some((deed) => overlaps(mention, deed))),
      ...done,
    ];
    const asked = own.some((mention) => mention.form !== "PRONOUN") ? [] : askedTopics(document, statement, spoken);
    const inner = innerOf(statement);
    topicsOf.set(statement.id, [...new Set([...own, ...asked].map((mention) => mention.topic))]);
    const read = surestOfEach(
      readStatement({ document, statement, inner, mentions: named, unnamed, bodies, spoken, topics: own, asked, explain }),
      explain,
    );
    events.push(...eventsOf(statement, read));
    const others = coHolders(document, statement, named);
    const shared = read.filter((position) => position.actor === statement.actor);
    positions.push(...read, ...others.flatMap((actor) => shared.map((position) => ({ ...position, actor }))));
  }
  return { positions, topicsOf };
}

const inOrder = (statements: readonly FoundStatement[]): FoundStatement[] =>
  statements.toSorted((a, b) => a.sentence - b.sentence);

/** No words that name a topic are longer, in UTF-16 code units. */
const MENTION_LENGTH = 200;

function topicsIn(document: Document, statement: FoundStatement, spoken: ByPlace<TopicMention>): TopicMention[] {
  const near = [...statement.content, ...betweenCueAndContent(statement)].flatMap((span) =>
    spoken.beginningIn(span.start - MENTION_LENGTH, span.end),
  );
  return [...new Set(near)].filter(
    (mention) =>
      statement.content.some((span) => overlaps(mention, span)) ||
      isNamedThing(statement, mention) ||
      statement.content.some((span) => (conditionLead(document, statement, span)?.first ?? mention.endToken) < mention.endToken),
  );
}
