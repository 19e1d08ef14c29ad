import type { Document, FoundStatement } from "../findings.ts";

const PRIOR = /^(?:previously|earlier|formerly|initially|originally|prior|previous|once)$/;
const REACH = 3;

/** Whether the cue is told as past before the article's own time: "had rejected", "previously said", "a prior demand". */
export function isPriorSaying(document: Document, statement: FoundStatement): boolean {
  const sentence = document.sentences[statement.sentence];
  const { cue } = statement;
  if (sentence === undefined || cue === null) return false;
  const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
  const at = tokens.findIndex((token) => token.end > cue.start);
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const opening = tokens[0];
  if (opening !== undefined && /^(?:previously|initially|originally|earlier)$/.test(opening.lower) && tokens[1]?.text === ",")
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
