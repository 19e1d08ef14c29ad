import type { TokenPrices } from "./options.ts";

/** What a reader has asked for, paid and thrown away since it was made. */
export interface LlmUsage {
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  readonly retries: number;
  /** As the endpoint counts them; 0 where it does not say. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the currency of the prices; null where none were given. */
  readonly cost: number | null;
  readonly cacheHits: number;
  /** Strings that do not stand verbatim in the article. */
  readonly droppedQuotations: number;
  /** Conditions that do not stand verbatim in the article; the stance became UNCLEAR. */
  readonly droppedConditions: number;
  /** Targets that do not stand verbatim in the article; the stance was kept. */
  readonly droppedTargets: number;
  /** Stances on a topic or of a statement that was not asked about. */
  readonly droppedStances: number;
}

/** The counts of `LlmUsage` that grow while a reader works. */
export type UsageCounts = { -readonly [Count in Exclude<keyof LlmUsage, "cost">]: number };

export const noUsage = (): UsageCounts => ({
  requests: 0,
  retries: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheHits: 0,
  droppedQuotations: 0,
  droppedConditions: 0,
  droppedTargets: 0,
  droppedStances: 0,
});

const MILLION = 1_000_000;

/** A copy of the counts with what their tokens cost. */
export const toUsage = (counts: UsageCounts, prices: TokenPrices | undefined): LlmUsage => ({
  ...counts,
  cost: prices === undefined ? null : (counts.inputTokens * prices.input + counts.outputTokens * prices.output) / MILLION,
});
