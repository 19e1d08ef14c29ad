import type { Span } from "@stance/schema";
import type { Document } from "../../findings.ts";
import type { CuePolarity } from "../lexicon/cue-polarity.ts";
import { spanOf, type TokenRange } from "../tokens-between.ts";
import { lower } from "./word-runs.ts";

/** One thing made to hang on another, both within one region. */
export interface ConditionLink {
  /** What hangs on it. */
  readonly conditioned: TokenRange;
  /** What it hangs on, and whether that is wanted. */
  readonly required: TokenRange;
  readonly wanted: "SUPPORT" | "OPPOSE" | null;
  readonly condition: Span;
  readonly rule: string;
}

/** The words that are read for a condition, with what their cue says of them. */
export interface Region {
  readonly document: Document;
  readonly range: TokenRange;
  readonly cue: CuePolarity;
}

/** Reads the condition set at a token; null where the rule does not hold there. */
export type Rule = (region: Region, at: number) => ConditionLink | null;

/** A link with its condition cut out of the text; null where no words are left for it. */
export function linkOf(
  region: Region,
  conditioned: TokenRange,
  required: TokenRange,
  wanted: ConditionLink["wanted"],
  words: TokenRange,
  rule: string,
): ConditionLink | null {
  const condition = spanOf(region.document, trimmed(region.document, words));
  return condition === null ? null : { conditioned, required, wanted, condition, rule };
}

/** Without the words that only ask for the thing: "the importance of receiving", "the need for". */
function trimmed(document: Document, range: TokenRange): TokenRange {
  let { first } = range;
  const { end } = range;
  for (let at = first; at < Math.min(end - 1, first + 5); at++) {
    const isAsking = ASKING.has(lower(document, at)) && ["for", "of", "about"].includes(lower(document, at + 1));
    const isVerb =
      ["receiving", "getting", "obtaining", "securing", "having", "seeing"].includes(lower(document, at)) &&
      (at === first || document.tokens[at - 1]?.tag === "ADP");
    if (isAsking) first = at + 2;
    else if (isVerb) first = at + 1;
  }
  while (
    first < end - 1 &&
    (document.tokens[first]?.tag === "PUNCT" || ["the", "a", "an", "that"].includes(lower(document, first)))
  )
    first++;
  return { first, end };
}

const ASKING = new Set(["importance", "need", "necessity", "demand", "call", "request", "urgency", "priority"]);
