import type { Document } from "../../findings.ts";
import { DEMANDING_MODALS, NEGATIONS, REQUIRING } from "../lexicon/operators.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { lower, phraseEnd, someToken, verbStart } from "./word-runs.ts";

/** "any deal must include guarantees", "a broader agreement would require consensus". */
export function requirementRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const verb = document.tokens[at];
  if (verb === undefined || !REQUIRING.has(verb.lemma) || at === range.first || isPassive(document, at)) return null;
  const start = verbStart(document, range.first, at);
  const modal = document.tokens.slice(start, at).map((token) => token.lower);
  const isDemanded =
    modal.some((word) => DEMANDING_MODALS.has(word)) ||
    (modal.includes("would") && ["require", "need", "necessitate"].includes(verb.lemma)) ||
    ["require", "requires"].includes(verb.lower);
  const subject = { first: subjectStart(document, range.first, start), end: start };
  if (!isDemanded || (verb.lower === "have" && !modal.some((word) => DEMANDING_MODALS.has(word) && word !== "have"))) return null;
  if (
    !someToken(document, subject, (token) => ["any", "every", "all", "no"].includes(token.lower)) &&
    !STRONG_REQUIRING.has(verb.lemma)
  )
    return null;
  const required = { first: at + 1, end: phraseEnd(document, at + 1, range.end) };
  const isNegated = modal.some((word) => NEGATIONS.has(word));
  return linkOf(
    region,
    subject,
    required,
    isNegated ? "OPPOSE" : "SUPPORT",
    isNegated ? { first: start + 1, end: required.end } : required,
    "must-include",
  );
}

const STRONG_REQUIRING = new Set(["include", "require", "contain", "necessitate"]);

/** "visas must be included in any agreement". */
export function inclusionRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (!INCLUDED.has(lower(document, at)) || lower(document, at + 1) !== "in" || !isPassive(document, at)) return null;
  const start = verbStart(document, range.first, at);
  const verbs = document.tokens.slice(start, at).map((token) => token.lower);
  if (!verbs.some((word) => DEMANDING_MODALS.has(word))) return null;
  const subject = { first: subjectStart(document, range.first, start), end: start };
  const isNegated = verbs.some((word) => NEGATIONS.has(word));
  return linkOf(
    region,
    { first: at + 2, end: phraseEnd(document, at + 2, range.end) },
    subject,
    isNegated ? "OPPOSE" : "SUPPORT",
    subject,
    "must-be-in",
  );
}

const INCLUDED = new Set(["included", "incorporated", "reflected", "enshrined", "addressed", "contained"]);

const isPassive = (document: Document, at: number): boolean => ["be", "been", "being"].includes(lower(document, at - 1));

/** Behind a comma begins the subject, unless what stands there is no noun phrase: "while …, a deal must". */
function subjectStart(document: Document, least: number, end: number): number {
  let at = end;
  while (at > least && document.tokens[at - 1]?.text !== ",") at--;
  const holdsNoun = document.tokens.slice(at, end).some((token) => token.tag === "NOUN" || token.tag === "PROPN");
  return holdsNoun ? at : least;
}
