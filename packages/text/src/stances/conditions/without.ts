import type { Document, Token } from "../../findings.ts";
import { signOfWord } from "../lexicon/evaluation.ts";
import { NEGATIONS } from "../lexicon/operators.ts";
import { clauseAround } from "../regions.ts";
import type { TokenRange } from "../tokens-between.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { lower, phraseEnd, someToken } from "./word-runs.ts";

/** "no ceasefire without guarantees": what is refused without a thing is wanted with it. */
export function withoutRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  if (lower(document, at) !== "without" || lower(document, at - 1) === "or") return null;
  if (at === range.first) return initialWithout(region, at);
  const { first } = clauseAround(document, range, { first: at, end: at });
  const behind = verbFrom(document, at + 1, range.end);
  const isNothing =
    behind !== null &&
    someToken(document, { first: behind, end: range.end }, ({ lower: word }) => NEGATIONS.has(word) || FAILING.has(word));
  if (isNothing && cue !== "AGAINST") {
    const named = { first: at + 1, end: behind };
    return linkOf(region, { first, end: at }, named, "SUPPORT", named, "nothing-without");
  }
  const required = { first: at + 1, end: phraseEnd(document, at + 1, range.end) };
  // What does not go far enough without a thing is wanted with it, and wanted.
  if (someToken(document, { first, end: at }, (token) => token.lower === "enough"))
    return linkOf(region, { first: at, end: at }, required, "SUPPORT", required, "not-enough-without");
  const isRefused =
    (cue === "AGAINST" && first === range.first) ||
    isOut(document, { first, end: at }) ||
    someToken(document, { first, end: at }, (token) => NEGATIONS.has(token.lower) || FAILING.has(token.lower));
  if (!isRefused) return linkOf(region, { first: range.first, end: range.first }, required, "OPPOSE", required, "without-it");
  if (MANNER.has(lower(document, at + 1)) || /ing$/.test(lower(document, at + 1))) return null;
  return linkOf(region, { first, end: at }, required, "SUPPORT", required, "refused-without");
}

/** The first verb of a clause whose subject goes on from here: "a deal without the wall | is no deal". */
function verbFrom(document: Document, from: number, end: number): number | null {
  let at = from;
  while (at < end && at < from + SUBJECT_LENGTH && THING_TAGS.has(document.tokens[at]?.tag ?? "")) at++;
  return at < end && document.tokens[at]?.tag === "AUX" ? at : null;
}

/** How many words may follow "without" before the verb. */
const SUBJECT_LENGTH = 6;

/** "Without guarantees there will be no deal." */
function initialWithout(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  let end = at + 1;
  while (end < range.end && (end === at + 1 || THING_TAGS.has(document.tokens[end]?.tag ?? ""))) end++;
  const rest = { first: end, end: range.end };
  const isRefusing = ({ lower: word }: Token): boolean => NEGATIONS.has(word) || FAILING.has(word) || signOfWord(word) < 0;
  if (end >= range.end || !someToken(document, rest, isRefusing)) return null;
  const isPronoun = end === at + 2 && document.tokens[at + 1]?.tag === "PRON";
  const required = { first: at + 1, end };
  return linkOf(region, rest, required, "SUPPORT", isPronoun ? { first: at, end } : required, "refused-without");
}

const THING_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"]);

const FAILING = new Set(
  "ineffective impossible meaningless useless collapse fail unthinkable pointless worthless unacceptable unworkable incomplete unsustainable".split(
    " ",
  ),
);

/** "off the table", "out of the question". */
const isOut = (document: Document, range: TokenRange): boolean =>
  document.tokens
    .slice(range.first, range.end)
    .some(
      (token, at, all) =>
        (token.lower === "table" && all[at - 2]?.lower === "off") || (token.lower === "question" && all[at - 3]?.lower === "out"),
    );

/** "without delay" tells how a thing is done, not on what condition. */
const MANNER = new Set(
  "delay further comment explanation hesitation warning notice evidence question doubt exception".split(" "),
);
