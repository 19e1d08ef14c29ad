import type { Document } from "../findings.ts";
import { headBefore } from "./governors.ts";
import type { CuePolarity } from "./lexicon/cue-polarity.ts";
import { CREATING, MODALS, PRESCRIBING, WEIGHING } from "./lexicon/operators.ts";
import { type StanceReading, signed } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

/** How many words behind a mention still tell of it. */
const REACH = 12;
const QUESTIONING = new Set(["how", "whether", "what", "why", "which", "when", "where", "if"]);

/** What may come to pass is not thereby wanted. */
const POSSIBLE = new Set(["could", "can", "may", "might", "ca"]);

/** A clause that puts the topic forward, by what it claims or by what it says shall be; null where it only reports. */
export function readAssertion(
  document: Document,
  cue: CuePolarity,
  left: TokenRange,
  inner: TokenRange,
  isSubject: boolean,
): StanceReading | null {
  const before = document.tokens.slice(left.first, left.end);
  if (before.some((token) => QUESTIONING.has(token.lower)) || headBefore(document, left) === "OTHER") return null;
  if (isSubject && isMereEffect(document, inner.end)) return null;
  const words = document.tokens.slice(left.first, inner.end + (isSubject ? REACH : 0));
  if (before.some((token) => WEIGHING.has(token.lower))) return { stance: "NEUTRAL", rule: "undecided", confidence: 0.5 };
  if (isPermission(document, { first: left.first, end: inner.end }))
    return { stance: "NEUTRAL", rule: "permitted", confidence: 0.45 };
  if (cue === "CLAIM") return signed(1, "asserted", 0.65);
  return words.some((token) => (MODALS.has(token.lower) && !POSSIBLE.has(token.lower)) || PRESCRIBING.has(token.lower))
    ? signed(1, "asserted", 0.55)
    : null;
}

const EFFECT_MODALS = new Set(["would", "will", "could", "may", "might", "can"]);

/** "labels would confuse shoppers": what a thing would do does not tell that it is wanted; "would be introduced" might. */
function isMereEffect({ tokens }: Document, at: number): boolean {
  const verb = tokens.slice(at + 1, at + 4).find((token) => token.tag !== "ADV" && token.tag !== "PART");
  return EFFECT_MODALS.has(tokens[at]?.lower ?? "") && verb !== undefined && verb.lemma !== "be" && !CREATING.has(verb.lemma);
}

/** "is free to negotiate": what somebody may do is neither asked for nor refused. */
const isPermission = (document: Document, range: TokenRange): boolean =>
  document.tokens
    .slice(range.first, range.end)
    .some((token, at, all) => ["free", "entitled"].includes(token.lower) && all[at + 1]?.lower === "to");
