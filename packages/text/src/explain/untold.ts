import type { FoundStatement } from "../findings.ts";
import type { Decision } from "./decision.ts";

/** Says why what was found is no statement of the reading: it was not said, or done without taking a side on a topic. */
export function untold(text: string, { cue, content, rule, confidence, negated }: FoundStatement): Decision {
  const span = cue ?? content[0] ?? null;
  const reading = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const reason = negated ? "it was not said, and takes no stance on a topic" : "it is an act, and takes no stance on a topic";
  return {
    question: "STATEMENT",
    span,
    subject: null,
    chosen: null,
    runnerUp: { span, reading, rule, score: confidence },
    reason,
  };
}
