import { type DifferenceKind, type Dispute, disputesOf, isByDay, type StatementId, type TopicId } from "@stance/schema";
import type { StanceContext } from "../context.ts";
import { pairOf, type ScopedStanding } from "./scope.ts";

/** How many reports are listed below a statement or a side. */
export const MOST_REPORTS = 20;

/** What reports tell differently about the actor's acts on the topic, and about the topic itself, as far as it counts for the standing. */
export async function disputesOfStanding({ load }: StanceContext, standing: ScopedStanding): Promise<Dispute[]> {
  const { asOf, knownAt } = standing.scope ?? {};
  const ends = await load.disputedStatementsOfPair.load(pairOf(standing));
  return disputesOf(
    ends
      .filter(({ saidOn }) => asOf == null || isByDay(saidOn, asOf))
      .filter(({ recordedAt }) => knownAt == null || recordedAt <= knownAt),
  );
}

const QUESTIONS: Readonly<Record<DifferenceKind, string>> = {
  STANCE: "What was decided?",
  OUTCOME: "Is it settled?",
  WHO: "Who asked for it?",
  AMOUNT: "How much was it?",
  TERMS: "In exchange for what?",
  REASON: "Why?",
};

/** Where the subject asks more closely than the kind. */
const CLOSER_QUESTIONS: Readonly<Record<string, string>> = {
  "WHO origin": "Whose idea was it?",
  "REASON AGAINST": "Why was it turned down?",
  "REASON FOR": "Why was it agreed to?",
};

/** What the reports differ in, as a question. */
export const questionOf = ({ kind, subject }: Pick<Dispute, "kind" | "subject">): string =>
  CLOSER_QUESTIONS[`${kind} ${subject}`] ?? QUESTIONS[kind];

const ANSWERS: Readonly<Record<string, string>> = {
  "OUTCOME SETTLED": "settled",
  "OUTCOME NEARLY": "nearly settled",
  "OUTCOME OPEN": "still open",
  "STANCE FOR": "for it",
  "STANCE AGAINST": "against it",
  "STANCE OPEN": "still open",
};

/** One side of a dispute, as far as it is asked for. */
export interface Side {
  readonly kind: DifferenceKind;
  readonly answer: string;
  readonly words: string;
  readonly statementIds: readonly string[];
}

/** A side's answer in a few words: a state, whom it names, or the words of a report. */
export async function answerOf({ load }: StanceContext, { kind, answer, words, statementIds }: Side): Promise<string> {
  if (kind !== "WHO") return ANSWERS[`${kind} ${answer}`] ?? words;
  const [statement] = await Promise.all(statementIds.slice(0, 1).map((id) => load.statement.load(id as StatementId)));
  const named = statement?.speakerId == null ? null : await load.actor.load(statement.speakerId);
  return named?.name ?? words;
}

/** Ids come back from the domain as texts. */
export const topicIdOf = ({ topicId }: Pick<Dispute, "topicId">): TopicId => topicId as TopicId;
