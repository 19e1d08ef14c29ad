import { NEGATIONS } from "../lexicon/operators.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { lower, phraseEnd, someToken } from "./word-runs.ts";

/** "will not sign a bill that leaves out the schools": what is refused for want of a thing is wanted with it. */
export function lackingRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  if (!["that", "which"].includes(lower(document, at)) || at === range.first || document.tokens[at - 1]?.tag !== "NOUN")
    return null;
  const behind = lackEnd(at + 1, (place) => lower(document, place));
  const before = { first: range.first, end: at };
  if (behind === null || !(cue === "AGAINST" || someToken(document, before, (token) => NEGATIONS.has(token.lower)))) return null;
  const required = { first: behind, end: phraseEnd(document, behind, range.end) };
  return linkOf(region, before, required, "SUPPORT", required, "refused-lacking");
}

const LACKS: readonly (readonly string[])[] = [
  ["leaves", "out"],
  ["left", "out"],
  ["lacks"],
  ["lacked"],
  ["omits"],
  ["omitted"],
  ["excludes"],
  ["excluded"],
  ["does", "not", "include"],
  ["did", "not", "include"],
  ["does", "not", "contain"],
  ["does", "not", "provide"],
  ["fails", "to", "include"],
];

function lackEnd(from: number, wordAt: (place: number) => string): number | null {
  const lack = LACKS.find((words) => words.every((word, offset) => wordAt(from + offset) === word));
  return lack === undefined ? null : from + lack.length;
}

/** "would accept wheat only with clear labels". */
export function onlyWithRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (lower(document, at) !== "only" || lower(document, at + 1) !== "with" || at === range.first) return null;
  const required = { first: at + 2, end: phraseEnd(document, at + 2, range.end) };
  return linkOf(region, { first: range.first, end: at }, required, "SUPPORT", required, "only-with");
}
