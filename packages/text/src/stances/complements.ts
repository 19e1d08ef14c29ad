import type { Document } from "../findings.ts";
import { ACTS_AGAINST, DISFAVOURING_NOUNS, DISFAVOURING_TO, FAVOURING_NOUNS, UNDOING_NOUNS } from "./lexicon/operators.ts";
import type { TokenRange } from "./tokens-between.ts";

const LINKING = new Set(["of", "for", "to", "in", "with", "about", "over", "at", "on", "that", "against"]);
const NOUN_REACH = 7;

/** What a noun says of its complement: "the importance of peace" (1), "dissatisfaction with the deal" (-1), any other nothing (0). */
export function complementSign(document: Document, left: TokenRange): 1 | -1 | 0 {
  for (let at = left.end - 2; at >= Math.max(left.first, left.end - NOUN_REACH); at--) {
    const token = document.tokens[at];
    if (token === undefined || token.tag === "VERB" || !LINKING.has(document.tokens[at + 1]?.lower ?? "")) continue;
    if (UNDOING_NOUNS.has(token.lower) && document.tokens[at + 1]?.lower === "of") return -1;
    if (
      (DISFAVOURING_NOUNS.has(token.lower) || ACTS_AGAINST.has(token.lower)) &&
      turnsTo(token.lower, document.tokens[at + 1]?.lower ?? "")
    )
      return -1;
    // "the government's plan to": that is somebody else's wish.
    if (FAVOURING_NOUNS.has(token.lower) && !isOwned(document, at)) return 1;
  }
  return 0;
}

/** Whether a noun is against what stands behind its preposition: "opposition to" is, "a strike for" is not. */
const turnsTo = (noun: string, preposition: string): boolean => {
  if (ACTS_AGAINST.has(noun))
    return ["against", "over", "at"].includes(preposition) || (noun === "challenge" && preposition === "to");
  return preposition !== "to" || DISFAVOURING_TO.has(noun);
};

const isOwned = ({ tokens }: Document, noun: number): boolean =>
  [noun - 1, noun - 2].some((at) => /^['’]s?$/.test(tokens[at]?.text ?? ""));
