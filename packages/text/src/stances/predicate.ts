import type { Document, Token } from "../findings.ts";
import { isBadConsequence, isCausing, isFailing, signOfWord } from "./lexicon/evaluation.ts";
import { ABOLISHING, CREATING, DEMANDING_MODALS, MISSED, NEGATIONS } from "./lexicon/operators.ts";
import { type StanceReading, signed } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

const LENGTH = 18;
/** A modal governs the verb this many words behind it at most. */
const MODAL_REACH = 5;
/** From here on the clause tells of something else. */
const ENDING = new Set([
  "after",
  "before",
  "during",
  "amid",
  "despite",
  "following",
  "because",
  "while",
  "when",
  "if",
  "unless",
  "until",
  "as",
]);

/** What is said of a subject: "would be ineffective", "is not in our interest", "must be created"; null where it is neither good nor bad. */
export function readPredicate(document: Document, range: TokenRange): StanceReading | null {
  const turn = document.tokens
    .slice(range.first, range.end)
    .findIndex((token, at, all) => token.lower === "but" && all[at + 1]?.tag === "AUX");
  if (turn < 0) return readPart(document, range);
  // What stands behind "but" is what is meant.
  const behind = readPart(document, { first: range.first + turn + 1, end: range.end });
  return behind ?? readPart(document, { first: range.first, end: range.first + turn });
}

function readPart(document: Document, range: TokenRange): StanceReading | null {
  const tokens = document.tokens.slice(range.first, Math.min(range.end, range.first + LENGTH));
  let sign = 1;
  // "demanded that the licence be withdrawn"
  let isDemanded = tokens[0]?.lower === "be";
  let isCaused = false;
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && endsPredicate(tokens, at)) break;
    if (token.lower === "without" && signOfWord(tokens[at + 1]?.lower ?? "") === 0) break;
    if (negates(tokens, at)) sign = -sign;
    if (DEMANDING_MODALS.has(token.lower)) isDemanded = true;
    if (isDemanded && token.tag === "VERB" && at <= MODAL_REACH) {
      if (CREATING.has(token.lemma)) return signed(sign, "must-be-made", 0.8);
      if (ABOLISHING.has(token.lemma)) return signed(-sign, "must-be-ended", 0.8);
    }
    if (MISSED.has(token.lemma) || MISSED.has(token.lower)) return signed(-1, "lacks", 0.7);
    if (isCausing(token.lemma)) isCaused = true;
    if (isCaused && isBadConsequence(token.lower)) return signed(-sign, "brings-harm", 0.65);
    // "too weak", "too low": more than is good.
    if (token.lower === "too" && tokens[at + 1]?.tag === "ADJ") return signed(-sign, "evaluated", 0.7);
    if (token.lemma === "work" && token.tag === "VERB") return signed(sign, "evaluated", 0.6);
    if (isRight(tokens, at)) return signed(sign, "evaluated", 0.7);
    if (token.lower === "step" && tokens[at + 1] !== undefined) {
      if (/^(?:toward|forward|in)/.test(tokens[at + 1]?.lower ?? "")) return signed(sign, "evaluated", 0.65);
      if (/^back/.test(tokens[at + 1]?.lower ?? "")) return signed(-sign, "evaluated", 0.65);
    }
    // "would only help the rebels": the good that it does is the wrong one.
    const isTurned = tokens[at - 1]?.lower === "less" || (tokens[at - 1]?.lower === "only" && token.tag === "VERB");
    const own = signOfWord(token.lower) * (isTurned ? -1 : 1);
    if (own !== 0) return signed(sign * own, isFailing(token.lemma) ? "failing" : "evaluated", 0.7);
    if (token.lower === "table" && (tokens[at - 2]?.lower === "off" || sign < 0)) return signed(-1, "off-the-table", 0.6);
  }
  // What does not go far enough is not thereby unwanted.
  const isLeftOpen = isCopular(tokens) || isOnlyDescribed(tokens) || tokens.some((token) => token.lower === "enough");
  return sign < 0 && !isLeftOpen ? signed(-1, "denied", 0.55) : null;
}

/** Verbs that tell whom or what a thing reaches: "would not apply to pensioners" describes it. */
const REACHING = new Set(
  "apply cover affect include concern extend target involve contain require change take come start expire differ relate refer mention name specify".split(
    " ",
  ),
);

/** How many words behind a negation its verb stands at most. */
const NEGATION_REACH = 4;

function isOnlyDescribed(tokens: readonly Token[]): boolean {
  const negation = tokens.findIndex((_, at) => negates(tokens, at));
  const verb = tokens.slice(negation + 1, negation + 1 + NEGATION_REACH).find(({ tag }) => tag === "VERB");
  return verb !== undefined && REACHING.has(verb.lemma);
}

const RIGHT_THINGS = new Set("thing decision move step way choice approach path course time direction answer call".split(" "));

/** "the right thing to do", "is right"; "has the right to" is a claim. */
const isRight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "right" &&
  (RIGHT_THINGS.has(tokens[at + 1]?.lower ?? "") || (tokens[at - 1]?.tag === "AUX" && tokens[at + 1]?.tag !== "ADP"));

/** "as" after "such" or a verb of naming goes on; other words of time and reason begin something else. */
function endsPredicate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "as") return at > 6;
  return ENDING.has(word) || (word === "," && at > 6);
}

/** "is not the change that many feared": what it is not tells nothing; "will not be signed" does. */
function isCopular(tokens: readonly Token[]): boolean {
  const negation = tokens.findIndex((_, at) => negates(tokens, at));
  const verb = tokens
    .slice(Math.max(0, negation - 1), negation + 3)
    .findIndex((token) => token.lemma === "be" || /^['’]s$/.test(token.lower));
  if (verb < 0) return false;
  return !tokens.slice(negation + 1, negation + 4).some((token) => token.tag === "VERB");
}

const FOCUS = new Set(["only", "just", "merely", "simply"]);

/** Whether the word turns what follows into its opposite; "not only" and "no-fly" do not. */
export const negates = (tokens: readonly Token[], at: number): boolean =>
  NEGATIONS.has(tokens[at]?.lower ?? "") && !FOCUS.has(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.text !== "-";
