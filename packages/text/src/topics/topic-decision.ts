import type { Span } from "@stance/schema";
import type { Candidate, Decision, Explain } from "../explain/decision.ts";
import type { Token } from "../findings.ts";
import type { TopicMention } from "./find-topic-mentions.ts";
import type { TopicIndex } from "./index-topics.ts";
import type { TopicMatch } from "./match-topics.ts";

export const IS_NAME = "the words are part of an actor's name";
export const IS_COVERED = "the words belong to the name of a narrower topic beside them";

/** Tells that of two topics that the same words could name one was taken. */
export function tellMatch(
  explain: Explain,
  index: TopicIndex,
  tokens: readonly Token[],
  winner: TopicMatch,
  loser: TopicMatch,
): void {
  const candidateOf = ({ topic, first, last, score }: TopicMatch): Candidate => ({
    span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
    reading: topic,
    rule: "named",
    score,
  });
  const [chosen, runnerUp] = [candidateOf(winner), candidateOf(loser)];
  explain({ question: "TOPIC", span: chosen.span, subject: null, chosen, runnerUp, reason: reasonOf(index, winner, loser) });
}

function reasonOf(index: TopicIndex, winner: TopicMatch, loser: TopicMatch): string {
  if (index.topics.get(winner.topic)?.broader.includes(loser.topic) === true) return "it is broader";
  if (winner.last - winner.first > loser.last - loser.first) return "it takes fewer of the words";
  return "its words fit less surely";
}

/** Words that could name a topic, taken for none. */
export const refusedMention = (span: Span, topic: string, score: number, reason: string): Decision => ({
  question: "TOPIC",
  span,
  subject: null,
  chosen: null,
  runnerUp: { span, reading: topic, rule: "named", score },
  reason,
});

/** For which topic a noun or pronoun was taken, and the one spoken of last besides. */
export function antecedentDecision(mention: TopicMention, before: readonly TopicMention[]): Decision {
  const candidateOf = ({ topic, score }: TopicMention, { start, end }: Span): Candidate => ({
    span: { start, end },
    reading: topic,
    rule: mention.form.toLowerCase(),
    score,
  });
  const other = before.find(({ topic }) => topic !== mention.topic);
  return {
    question: "TOPIC",
    span: { start: mention.start, end: mention.end },
    subject: null,
    chosen: candidateOf(mention, mention),
    runnerUp: other === undefined ? null : candidateOf(other, other),
    reason: other === undefined ? "" : "the words fit it less well, or it was spoken of longer ago",
  };
}
