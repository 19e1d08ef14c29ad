import type { Document, FoundStatement } from "../findings.ts";
import { tokensWithin } from "./tokens-within.ts";

const PRIOR = /^(?:previously|earlier|formerly|initially|originally|prior|previous|once)$/;
/** Words before a cue that tell of its time. */
const REACH = 3;
/** Code units on either side of a cue that are looked at. */
const WINDOW = 80;

/** Whether the cue is told as past before the article's own time: "had rejected", "previously said", "a prior demand". */
export function isPriorSaying(document: Document, statement: FoundStatement): boolean {
  const sentence = document.sentences[statement.sentence];
  const { cue } = statement;
  if (sentence === undefined || cue === null) return false;
  const tokens = tokensWithin(document, {
    start: Math.max(sentence.start, cue.start - WINDOW),
    end: Math.min(sentence.end, cue.end + WINDOW),
  });
  const at = tokens.findIndex((token) => token.end > cue.start);
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const [opening, comma] = document.tokens.slice(sentence.firstToken, sentence.firstToken + 2);
  if (opening !== undefined && /^(?:previously|initially|originally|earlier)$/.test(opening.lower) && comma?.text === ",")
    return true;
  const joined = before.slice(
    before.findLastIndex((token) => token.tag !== "ADV" && token.tag !== "AUX" && token.tag !== "ADJ") + 1,
  );
  if (joined.some((token) => PRIOR.test(token.lower) || token.lower === "had" || token.lower === "’d" || token.lower === "'d"))
    return true;
  const next = tokens.find((token) => token.start >= cue.end);
  const afterNext = next === undefined ? undefined : tokens[tokens.indexOf(next) + 1];
  return next !== undefined && /^(?:previously|earlier)$/.test(next.lower) && !/^(?:NOUN|ADJ|PROPN)$/.test(afterNext?.tag ?? "");
}
