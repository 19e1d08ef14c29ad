import type { Span } from "@stance/schema";

/**
 * What was to be decided: which words make a STATEMENT, of whom its verb is said and whom those words name (SPEAKER), for whom
 * a pronoun, title or surname stands (ANTECEDENT), which TOPIC words name, which STANCE is taken on it, which known ACTOR is meant.
 */
export type Question = "STATEMENT" | "SPEAKER" | "ANTECEDENT" | "TOPIC" | "STANCE" | "ACTOR";

/** One way to read some words. */
export interface Candidate {
  /** Where it stands; null for what holds of the whole article. */
  readonly span: Span | null;
  /** What the words are taken for: an actor's name, a topic's slug, a stance. */
  readonly reading: string;
  readonly rule: string;
  /** What the candidates are compared by, the higher the better; null where rules are tried in order. */
  readonly score: number | null;
}

/** A choice between two readings of the same words, or the refusal of one. */
export interface Decision {
  readonly question: Question;
  /** The words it is about; null where it holds of the whole article. */
  readonly span: Span | null;
  /** What it is about besides: the slug of the topic of a stance, the name of the actor; null elsewhere. */
  readonly subject: string | null;
  /** Of a STANCE, the id of the statement that takes it, or does not. */
  readonly statement?: string;
  /** Null where nothing was taken. */
  readonly chosen: Candidate | null;
  /** Null where nothing else came into question. */
  readonly runnerUp: Candidate | null;
  /** Why the runner-up lost, or why nothing was taken, as the end of the sentence "… lost because …"; empty where nothing lost. */
  readonly reason: string;
}

/** Takes each decision as it is made. Stages ask `explain?.(…)`, so that where nobody asks no decision is built. */
export type Explain = (decision: Decision) => void;
