import { FUNCTION_WORDS } from "../topics/function-words.ts";
import { stemOf } from "../topics/stem.ts";
import type { ClaimDraft, ClaimSource } from "./claim-source.ts";

const REASON = /\b(?:because(?: of)?|citing|due to|on the grounds? (?:that|of)|feeling|fearing)\s+([^.;:!?”"]{8,})/iu;
/** In code units: so far behind the act its reason is looked for. */
const REACH = 240;
/** With fewer words two reasons cannot be told from one another. */
const LEAST_WORDS = 3;

/** Why somebody did what a position was read from, where the sentence says so. */
export function reasonClaims({ text, statement, positions }: ClaimSource): ClaimDraft[] {
  const { cue } = statement;
  if (statement.form !== "ACTION" || cue === null) return [];
  const match = REASON.exec(sentenceRest(text, cue.end));
  if (match === null) return [];
  const answer = stemsOf(match[1] ?? "");
  if (answer.length < LEAST_WORDS) return [];
  return positions.flatMap(({ actor, stance }) => {
    if (stance !== "SUPPORT" && stance !== "OPPOSE") return [];
    const subject = stance === "SUPPORT" ? "FOR" : "AGAINST";
    return [{ kind: "REASON" as const, actor, subject, answer, words: match[0].trim() }];
  });
}

function sentenceRest(text: string, from: number): string {
  const reach = text.slice(from, from + REACH);
  const end = reach.search(/[.!?](?=\s|$)|\n/u);
  return end < 0 ? reach : reach.slice(0, end);
}

const stemsOf = (words: string): string[] => {
  const all = words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(all.filter((word) => !FUNCTION_WORDS.has(word)).map(stemOf))].sort();
};
