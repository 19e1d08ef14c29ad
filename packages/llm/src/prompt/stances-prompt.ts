import type { TopicDefinition } from "@stance/schema";
import { StancesAnswer } from "../answers/stances-answer.ts";
import { fenced, fenceFor, fenceRule, type Hash } from "./fence.ts";
import type { Question } from "./question.ts";

const TASK = `You judge where speakers stand. Each numbered item holds words that somebody said or a thing that somebody did, and the passage around them. Who it was is hidden: "the speaker" stands for the name. Judge by the words alone, never by who you think it is.

For each item and each topic that its words take a stand on, give one entry:
- SUPPORT: the words are for the topic's proposition, demand it, or assert it.
- OPPOSE: they are against it, reject it, or deny it.
- CONDITIONAL: they are for it only if something holds. Give the condition.
- MIXED: for one part of it and against another.
- NEUTRAL: the speaker takes it up and takes no side.
- DECLINED: the speaker refused to say.
- UNCLEAR: they are about the proposition, but which side cannot be read, as with irony.

Rules
- Give no entry for a topic that the words do not touch. Most items touch none or one.
- Where a narrower topic fits, do not give the broader one.
- A stance belongs to the words and the topic: "guarantees must come before a deal" supports guarantees and is conditional on a deal.
- Only the item's own words count. The passage helps to understand them.
- condition and target are copied from the item character for character; what is not found there is thrown away.`;

/** An item to be judged, the speaker's name masked. */
export interface StanceItem {
  readonly isAct: boolean;
  readonly words: readonly string[];
  readonly passage: string;
}

/** Asks for the stances of items on topics; the answer numbers the items from 1. */
export function askForStances(
  items: readonly StanceItem[],
  topics: readonly TopicDefinition[],
  hash: Hash,
): Question<StancesAnswer> {
  const data = items.map(itemText).join("\n");
  const fence = fenceFor(data, hash);
  return {
    name: "stances",
    instructions: `${TASK}\n\n${fenceRule(fence)}`,
    prompt: `The topics:\n${topics.map(topicText).join("\n")}\n\nThe items:\n${fenced(data, fence)}\nGive the stances.`,
    schema: StancesAnswer,
  };
}

const topicText = ({ id, name, proposition, description, broader }: TopicDefinition): string =>
  [`- ${id}: ${proposition ?? name}`, description, broader === null ? "" : `(narrower than ${broader})`]
    .filter(Boolean)
    .join(" ");

/** As JSON, so that no line in a passage can pass for another item. */
const itemText = ({ isAct, words, passage }: StanceItem, index: number): string =>
  JSON.stringify({ item: index + 1, [isAct ? "did" : "said"]: words, passage });
