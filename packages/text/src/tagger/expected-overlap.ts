import type { Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import { tokensOf } from "./layout.ts";
import type { Window } from "./window.ts";

/** Probability that each token of a window belongs to what is looked for. */
export interface WindowProbabilities {
  readonly window: Window;
  readonly probabilities: Float64Array;
}

/** How many tokens of the spans and of what is looked for are likely in both (expected intersection over union), 0–1. */
export function expectedOverlap(
  document: Document,
  { window, probabilities }: WindowProbabilities,
  spans: readonly Span[],
): number {
  let sum = 0;
  for (const probability of probabilities) sum += probability;
  let [both, count] = [0, 0];
  for (const { start, end } of spans) {
    for (const token of tokensOf(document, start, end)) {
      both += probabilities[token - window.firstToken] ?? 0;
      count += 1;
    }
  }
  return both === 0 ? 0 : both / (count + sum - both);
}
