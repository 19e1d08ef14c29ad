import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { lower, phraseEnd } from "./word-runs.ts";

/** "$500 billion in exchange for continued aid": a demand makes what it pays for hang on it. */
export function exchangeRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  const isMarker =
    lower(document, at) === "in" &&
    (lower(document, at + 1) === "exchange" || lower(document, at + 1) === "return") &&
    lower(document, at + 2) === "for";
  if (!isMarker || cue === "AGAINST") return null;
  const paid = { first: at + 3, end: phraseEnd(document, at + 3, range.end) };
  const given = { first: range.first, end: at };
  // What is past cannot hang on anything: it is to be paid back.
  if (PAST.has(lower(document, at + 3))) return linkOf(region, { first: at, end: at }, paid, "SUPPORT", given, "paid-back");
  return linkOf(region, paid, given, cue === "FOR" ? "SUPPORT" : null, given, "in-exchange-for");
}

const PAST = new Set(["past", "previous", "prior", "earlier", "previously"]);

/** "called for a backstop in any peace deal": what is demanded of any such thing is a condition of it. */
export function insideRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  if (cue !== "FOR" || lower(document, at) !== "in" || lower(document, at + 1) !== "any" || at === range.first) return null;
  const given = { first: range.first, end: at };
  return linkOf(region, { first: at + 1, end: phraseEnd(document, at + 1, range.end) }, given, null, given, "demanded-of-any");
}
