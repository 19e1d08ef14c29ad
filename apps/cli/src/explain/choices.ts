import type { Span } from "@stance/schema";
import type { Decision } from "@stance/text";

/** The choices of a reading, found by what they are about. */
export interface Choices {
  /** Those about a question that begin within the span, in order. */
  readonly within: (question: Decision["question"], span: Span) => readonly Decision[];
  readonly onStance: (statement: string, topic: string) => readonly Decision[];
  readonly onActor: (name: string) => readonly Decision[];
}

/** Prepares choices, which are in the order of the text, for looking them up. */
export function indexChoices(decisions: readonly Decision[]): Choices {
  const byQuestion = Map.groupBy(decisions, ({ question }) => question);
  const stances = Map.groupBy(byQuestion.get("STANCE") ?? [], ({ statement, subject }) => JSON.stringify([statement, subject]));
  const actors = Map.groupBy(byQuestion.get("ACTOR") ?? [], ({ subject }) => subject);
  return {
    within: (question, span) => beginningWithin(byQuestion.get(question) ?? [], span),
    onStance: (statement, topic) => stances.get(JSON.stringify([statement, topic])) ?? [],
    onActor: (name) => actors.get(name) ?? [],
  };
}

function beginningWithin(sorted: readonly Decision[], { start, end }: Span): Decision[] {
  const from = firstFrom(sorted, start);
  let to = from;
  while (to < sorted.length && (sorted[to]?.span?.start ?? end) < end) to++;
  return sorted.slice(from, to);
}

function firstFrom(sorted: readonly Decision[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
