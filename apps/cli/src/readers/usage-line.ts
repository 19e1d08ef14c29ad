import type { LlmUsage } from "@stance/llm";
import { writeNote } from "../output.ts";

/** What a language model was asked for, and what of its answers was thrown away, in one line. */
export function usageLine(usage: LlmUsage): string {
  const { requests, retries, cacheHits, inputTokens, outputTokens, cost } = usage;
  const dropped = [
    [usage.droppedQuotations, "quotations"],
    [usage.droppedConditions, "conditions"],
    [usage.droppedTargets, "targets"],
    [usage.droppedStances, "stances"],
  ] as const;
  return [
    `llm: ${requests} requests, ${retries} of them repeated`,
    `${cacheHits} answers from the cache`,
    `${inputTokens} tokens in, ${outputTokens} out`,
    ...(cost === null ? [] : [`cost ${cost.toFixed(4)}`]),
    `dropped ${dropped.map(([count, what]) => `${count} ${what}`).join(", ")}`,
  ].join(" · ");
}

/** Tells on standard error what a reader has used; nothing for one that asks nobody. */
export function writeUsage(line: string | null): void {
  if (line !== null) writeNote(line);
}
