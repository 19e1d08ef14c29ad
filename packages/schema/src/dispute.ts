import type { DifferenceKind } from "./claim.ts";

/** One end of a kept contradiction. */
export interface DisputedClaim {
  readonly topicId: string;
  readonly kind: DifferenceKind;
  readonly actorId: string | null;
  readonly subject: string;
  readonly answer: readonly string[];
  readonly words: string;
  readonly statementId: string;
  readonly articleIds: readonly string[];
}

/** All that reports differ in about one thing: each side with the articles and the statements that tell it so. */
export interface Dispute {
  readonly topicId: string;
  readonly kind: DifferenceKind;
  readonly actorId: string | null;
  readonly subject: string;
  /** At least two; the side that more articles tell comes first. */
  readonly sides: readonly DisputeSide[];
}

export interface DisputeSide {
  /** The first word of its answer, by which sides are told apart; the words of the reason for REASON. */
  readonly answer: string;
  /** The words of one of its claims, verbatim. */
  readonly words: string;
  readonly articles: number;
  readonly statementIds: readonly string[];
}

/** The disputes that these claims make up, by kind and subject; their order does not matter. */
export function disputesOf(claims: readonly DisputedClaim[]): Dispute[] {
  const groups = Map.groupBy(claims, ({ topicId, kind, actorId, subject }) => JSON.stringify([topicId, kind, actorId, subject]));
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      const sides = sidesOf(group);
      if (first === undefined || sides.length < 2) return [];
      const { topicId, kind, actorId, subject } = first;
      return [{ topicId, kind, actorId, subject, sides }];
    });
}

function sidesOf(claims: readonly DisputedClaim[]): DisputeSide[] {
  const sides = [...Map.groupBy(claims, sideOf)].map(([answer, told]) => ({
    answer,
    words: told.map(({ words }) => words).reduce((least, words) => (words < least ? words : least)),
    articles: new Set(told.flatMap(({ articleIds }) => articleIds)).size,
    statementIds: [...new Set(told.map(({ statementId }) => statementId))].sort(compareText),
  }));
  return sides.sort((a, b) => b.articles - a.articles || compareText(a.answer, b.answer));
}

const sideOf = ({ kind, answer }: DisputedClaim): string => (kind === "REASON" ? answer.join(" ") : (answer[0] ?? ""));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
