import type { Decision } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import type { Proposal } from "./proposals.ts";

/** Tells that a proposal is dropped because readings like it are right less often than `least`. */
export function unlikely({ text, tokens }: Document, { cue, content, rule }: Proposal, score: number, least: number): Decision {
  const [first, last] = [tokens[cue?.first ?? -1], tokens[(cue?.end ?? 0) - 1]];
  const place = first === undefined || last === undefined ? (content[0] ?? null) : { start: first.start, end: last.end };
  const reading = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return {
    question: "STATEMENT",
    span: place,
    subject: null,
    chosen: null,
    runnerUp: { span: place, reading, rule: rule?.rule ?? "tagger", score },
    reason: `the tagger gives it less than ${least}`,
  };
}
