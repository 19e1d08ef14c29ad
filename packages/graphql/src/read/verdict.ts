import type { Stance } from "@stance/schema";

export const COMPARISON_VERDICTS = ["AGREE", "PARTLY", "DIFFER", "SOME_SILENT", "ALL_SILENT"] as const;
type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

/** What the stances of several actors on one topic come to; null is an actor of whom nothing is recorded. */
export function verdictOf(stances: readonly (Stance | null)[]): ComparisonVerdict {
  const heard = stances.filter((stance) => stance !== null && !SILENT.has(stance));
  if (heard.length === 0) return "ALL_SILENT";
  const distinct = new Set(heard);
  const inFavour = heard.every((stance) => stance === "SUPPORT" || stance === "CONDITIONAL");
  if (distinct.size > 1 && !inFavour) return "DIFFER";
  if (heard.length < stances.length) return "SOME_SILENT";
  // Two conditions are two sentences, and nothing here knows whether they ask for the same.
  return distinct.has("CONDITIONAL") ? "PARTLY" : "AGREE";
}

const SILENT: ReadonlySet<Stance> = new Set<Stance>(["DECLINED", "UNCLEAR"]);
