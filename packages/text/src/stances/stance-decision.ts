import type { Span } from "@stance/schema";
import type { FoundPosition, FoundStatement } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { StatementContext } from "./read-statement.ts";
import type { StanceReading } from "./stance-reading.ts";

export const ONLY_WISHED = "the act is planned, asked for or supposed, or takes no side";
export const BESIDE_NAME = "beside a topic that is named, a pronoun tells none of its own";
export const OF_ITSELF = "the body that speaks calls itself so";
export const INNER = "it is the stance of who is told of, not of who tells it";
export const LATER_CLAUSE = "an act reaches no further than its own clause";
export const LOOSE_PRONOUN = "a pronoun alone tells too little here";
export const ONLY_CONDITION = "what a thing is supposed to hang on is not thereby wanted";
export const NO_SIDE = "the words take no side on it";
export const ONLY_REPORTED = "of such a source it tells what is the case, not what is wanted";
export const NO_HOLDER = "nobody is known to hold it";

const about = ({ id }: FoundStatement, { topic }: TopicMention, span: Span) =>
  ({ question: "STANCE", statement: id, subject: topic, span }) as const;

type Asked = Pick<StatementContext, "statement" | "explain">;

/** Tells that a statement takes a stance on what it mentions. */
export function taken({ statement, explain }: Asked, mention: TopicMention, read: StanceReading): void {
  if (explain === undefined) return;
  const span = { start: mention.start, end: mention.end };
  const chosen = { span, reading: read.stance, rule: read.rule, score: read.confidence };
  explain({ ...about(statement, mention, span), chosen, runnerUp: null, reason: "" });
}

/** No position; tells why a statement takes none on what it mentions, with the stance that came into question. */
export function refused(
  { statement, explain }: Asked,
  mention: TopicMention,
  reason: string,
  read: StanceReading | null = null,
): FoundPosition[] {
  if (explain === undefined) return [];
  const span = { start: mention.start, end: mention.end };
  const runnerUp = { span, reading: read?.stance ?? "UNCLEAR", rule: read?.rule ?? "none", score: read?.confidence ?? null };
  explain({ ...about(statement, mention, span), chosen: null, runnerUp, reason });
  return [];
}
