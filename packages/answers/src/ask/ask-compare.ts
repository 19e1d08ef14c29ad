import { type Client, CompareDocument, type KnownActorFragment, TopicStandingsDocument } from "@stance/client";
import { compareCard, compareOnTopicCard, compareWithWhomCard } from "../cards/compare-card.ts";
import { lastDay } from "./effective-options.ts";
import type { Question } from "./question.ts";
import { answered, askedBack, nothing, type Reply } from "./reply.ts";

/** Two to four actors side by side, on one topic or on those they share. */
export async function askCompare(client: Client, question: Question): Promise<Reply> {
  const { actors, topic, options } = question;
  const variables = { actors: actors.map((actor) => actor.slug), topic: topic?.slug ?? null, asOf: lastDay(options) };
  const { compare } = await client.ask(CompareDocument, variables);
  const [only] = compare.topics;
  if (topic !== null && only !== undefined) return answered(compareOnTopicCard(compare, only, question));
  const card = compareCard(compare, options);
  return compare.topics.length === 0 ? nothing(card) : answered(card);
}

const MAX_OTHERS = 6;

/** Asks back with whom an actor is to be compared: those heard on the same topic, the last said first. */
export async function askCompareWithWhom(
  client: Client,
  actor: KnownActorFragment,
  { topic, options }: Pick<Question, "topic" | "options">,
): Promise<Reply> {
  const on = topic ?? actor.standings.nodes[0]?.topic ?? null;
  if (on === null) return askedBack(compareWithWhomCard(actor, [], null, options));
  const { topic: known } = await client.ask(TopicStandingsDocument, { topic: on.slug });
  const others = (known?.standings.nodes ?? []).map((standing) => standing.actor).filter((other) => other.id !== actor.id);
  return askedBack(compareWithWhomCard(actor, others.slice(0, MAX_OTHERS), topic, options));
}
