import type { Span } from "@stance/schema";
import type { Decision } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import { countLetters, overlapOf } from "./overlap.ts";
import { type Proposal, SAME } from "./proposals.ts";
import type { TaggedCue } from "./tagger.ts";

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

/** Where rules and tagger give a cue different words, those of the rules are taken. */
export function overruled(document: Document, tagged: readonly TaggedCue[]): Decision[] {
  const { text } = document;
  const letters = countLetters(text);
  const joined = (content: readonly Span[]): string => content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return tagged.flatMap(({ rule, content, certainty }): Decision[] => {
    const span = rule?.cue ?? null;
    if (rule === null || span === null || content.length === 0 || overlapOf(letters, rule.content, content) >= SAME) return [];
    const chosen = { span, reading: joined(rule.content), rule: rule.rule, score: null };
    const runnerUp = { span, reading: joined(content), rule: "tagger", score: certainty };
    const reason = "where a rule knows the cue, its words go before the tagger's";
    return [{ question: "STATEMENT", span, subject: null, chosen, runnerUp, reason }];
  });
}
