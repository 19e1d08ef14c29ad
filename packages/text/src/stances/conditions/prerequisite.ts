import { CONDITION_NOUNS, DEMANDING_MODALS, NEGATIONS, PART_NOUNS } from "../lexicon/operators.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { lower, phraseEnd, someToken, verbStart } from "./word-runs.ts";

/** "guarantees must be a prerequisite for any talks", "guarantees as a basis of any agreement". */
export function prerequisiteRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (
    !CONDITION_NOUNS.has(lower(document, at)) ||
    !["for", "of", "to", "in"].includes(lower(document, at + 1)) ||
    at === range.first
  )
    return null;
  let start = at - 1;
  while (
    start > range.first &&
    ["ADJ", "DET", "NOUN", "ADV"].includes(document.tokens[start]?.tag ?? "") &&
    lower(document, start) !== "as"
  )
    start--;
  const link = lower(document, start);
  const isStated = link === "as" || BEING.has(link);
  if (!isStated) return null;
  const isAny = EVERY.has(lower(document, at + 2));
  const isDemanded =
    link !== "as" &&
    document.tokens.slice(Math.max(range.first, start - 3), start).some((token) => DEMANDING_MODALS.has(token.lower));
  if (PART_NOUNS.has(lower(document, at)) && !isAny && !isDemanded) return null;
  const subjectEnd = link === "as" ? start : verbStart(document, range.first, start);
  if (someToken(document, { first: subjectEnd, end: at }, (token) => NEGATIONS.has(token.lower))) return null;
  const required = { first: range.first, end: subjectEnd };
  return linkOf(
    region,
    { first: at + 2, end: phraseEnd(document, at + 2, range.end) },
    required,
    "SUPPORT",
    required,
    "prerequisite",
  );
}

const BEING = new Set(["be", "is", "are", "was", "were", "become", "becomes", "remain", "remains", "form", "been"]);

/** Words that make one thing stand for all of its kind. */
export const EVERY = new Set(["any", "every", "all"]);
