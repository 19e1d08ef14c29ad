import { ABOLISHING, CREATING, DEMANDING_MODALS, DEPENDING, NEGATIONS } from "../lexicon/operators.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { EVERY } from "./prerequisite.ts";
import { lower, phraseEnd, verbStart } from "./word-runs.ts";

/** "depends on", "is contingent on", "must be supported by", "must be tied to". */
export function dependenceRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const token = document.tokens[at];
  const preposition = lower(document, at + 1);
  if (token === undefined || at === range.first) return null;
  const isDependent = (DEPENDING.has(token.lemma) || DEPENDENT.has(token.lower)) && ["on", "upon"].includes(preposition);
  const isBacked = BACKED.has(token.lower) && ["by", "on", "to"].includes(preposition);
  if (!isDependent && !isBacked) return null;
  const start = verbStart(document, range.first, at);
  const verbs = document.tokens.slice(start, at).map((one) => one.lower);
  if (verbs.some((word) => NEGATIONS.has(word)) || (isBacked && !verbs.some((word) => DEMANDING_MODALS.has(word)))) return null;
  const required = { first: at + 2, end: phraseEnd(document, at + 2, range.end) };
  return linkOf(
    region,
    { first: range.first, end: start },
    required,
    null,
    isBacked ? { first: at, end: required.end } : required,
    isBacked ? "must-be-backed" : "depends-on",
  );
}

/** "these troops should be part of a mission": a thing that must be so, and not merely be, is wanted only so. */
export function mannerRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (!["must", "should"].includes(lower(document, at)) || lower(document, at + 1) !== "be" || at === range.first) return null;
  const next = document.tokens[at + 2];
  if (next === undefined || at + 2 >= range.end) return null;
  const isManner =
    (next.lower === "part" && lower(document, at + 3) === "of" && !EVERY.has(lower(document, at + 4))) || MANNERS.has(next.lower);
  if (!isManner || CREATING.has(next.lemma) || ABOLISHING.has(next.lemma)) return null;
  return linkOf(
    region,
    { first: range.first, end: at },
    { first: at, end: at },
    null,
    { first: at + 2, end: range.end },
    "must-be-so",
  );
}

const DEPENDENT = new Set(["contingent", "conditional", "dependent", "conditioned"]);
const BACKED = new Set(
  "supported backed accompanied preceded underpinned guaranteed approved ratified based tied linked".split(" "),
);
const MANNERS = new Set(["under", "limited", "subject", "temporary", "voluntary"]);
