import type { Span } from "@stance/schema";
import type { Decision } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import type { Proposal } from "./proposals.ts";

/** A proposal with the probability that its words are right, 0–1. */
export interface Judged {
  readonly proposal: Proposal;
  readonly confidence: number;
}

/** Tells that a proposal is dropped because readings like it are right less often than `least`. */
export function unlikely(document: Document, lost: Judged, least: number): Decision {
  return {
    question: "STATEMENT",
    span: placeOf(document, lost.proposal),
    subject: null,
    chosen: null,
    runnerUp: readingOf(document, lost),
    reason: `the tagger gives it less than ${least}`,
  };
}

/** Tells which of two readings of one cue is taken: rules and tagger give it different words. */
export function overruled(document: Document, chosen: Judged, lost: Judged): Decision {
  return {
    question: "STATEMENT",
    span: placeOf(document, chosen.proposal),
    subject: null,
    chosen: readingOf(document, chosen),
    runnerUp: readingOf(document, lost),
    reason: "the words that are more often right are taken",
  };
}

function readingOf(document: Document, { proposal, confidence }: Judged): NonNullable<Decision["runnerUp"]> {
  const { content, rule } = proposal;
  return {
    span: placeOf(document, proposal),
    reading: content.map(({ start, end }) => document.text.slice(start, end)).join(" … "),
    rule: rule !== null && content === rule.content ? rule.rule : "tagger",
    score: confidence,
  };
}

function placeOf({ tokens }: Document, { cue, content }: Proposal): Span | null {
  const [first, last] = [tokens[cue?.first ?? -1], tokens[(cue?.end ?? 0) - 1]];
  return first === undefined || last === undefined ? (content[0] ?? null) : { start: first.start, end: last.end };
}
