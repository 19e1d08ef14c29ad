import { DEALING_NOUNS, DEMANDING_MODALS } from "../lexicon/operators.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { clauseEnd, lower, someToken } from "./word-runs.ts";

/** "guarantees before committing to a deal": what is asked for first. */
export function beforeRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  const isMarker = lower(document, at) === "before" || (lower(document, at) === "prior" && lower(document, at + 1) === "to");
  if (!isMarker || at <= range.first + 1) return null;
  if (cue === "AGAINST") return refusedBefore(region, at);
  const first = lower(document, at) === "prior" ? at + 2 : at + 1;
  const isDemanded =
    cue !== "PLAIN" ||
    someToken(document, { first: range.first, end: at }, (token) => DEMANDING_MODALS.has(token.lower) || token.lower === "need");
  const isClause =
    cue === "FOR" && someToken(document, { first, end: clauseEnd(document, first, range.end) }, (token) => token.tag === "AUX");
  const isGeneral = isClause || /ing$/.test(lower(document, first)) || ["any", "a", "an", "all"].includes(lower(document, first));
  if (!isDemanded || !isGeneral) return null;
  const required = { first: range.first, end: at };
  // "a vote on the pact before it is ratified": the vote is wanted, not the pact.
  const isDealt = document.tokens
    .slice(range.first, at)
    .some((token, offset, all) => DEALING_NOUNS.has(token.lower) && ["on", "of"].includes(all[offset + 1]?.lower ?? ""));
  return linkOf(region, { first, end: range.end }, required, isDealt ? null : "SUPPORT", required, "demanded-before");
}

/** "warned against filling the dam before a treaty is reached". */
function refusedBefore(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const required = { first: at + 1, end: clauseEnd(document, at + 1, range.end) };
  if (!someToken(document, required, (token) => token.tag === "VERB")) return null;
  return linkOf(region, { first: range.first, end: at }, required, "SUPPORT", required, "refused-before");
}
