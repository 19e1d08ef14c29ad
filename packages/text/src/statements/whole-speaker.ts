import type { Span } from "@stance/schema";
import { firstFrom } from "../dates/tokens-within.ts";
import type { Document, FoundStatement, Token } from "../findings.ts";
import { appositivesEnd } from "./appositives.ts";
import { PERSONAL_PRONOUNS, RELATIVES } from "./lexicon/words.ts";
import { isComma } from "./token-kinds.ts";

/**
 * The speaker as the article names him: the whole noun phrase with its appositives ("Ana Silva, a professor at Harvard"),
 * without a relative clause behind a comma and without words of the report. Null where nobody is named.
 */
export function wholeSpeaker(document: Document, statement: FoundStatement): Span | null {
  const { speaker, cue } = statement;
  if (speaker === null) return null;
  const { tokens } = document;
  const first = firstFrom(tokens, speaker.start);
  const end = firstFrom(tokens, speaker.end);
  const word = tokens[first]?.lower ?? "";
  if (PERSONAL_PRONOUNS.has(word) || RELATIVES.has(word)) return speaker;
  const start = quantityStart(tokens, first);
  const last = cue === null ? end : descriptionEnd(document, statement, cue, end);
  return { start: tokens[start]?.start ?? speaker.start, end: last > end ? (tokens[last - 1]?.end ?? speaker.end) : speaker.end };
}

/** Back to the "more than" of "more than half". */
function quantityStart(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.tag !== "NUM" && !/^(?:half|all|\d.*)$/.test(tokens[first]?.lower ?? "")) return first;
  const before = tokens[first - 1]?.lower ?? "";
  if (/^(?:nearly|about|almost|around|roughly|some|approximately|only|over)$/.test(before)) return first - 1;
  const two = `${tokens[first - 2]?.lower ?? ""} ${before}`;
  return /^(?:more than|less than|fewer than|at least|up to)$/.test(two) ? first - 2 : first;
}

/** Content behind the speaker ends the description, and so does a cue behind it. */
function descriptionEnd({ tokens, sentences }: Document, statement: FoundStatement, cue: Span, end: number): number {
  const spoken = statement.speaker?.end ?? 0;
  let limit = sentences[statement.sentence]?.endToken ?? end;
  for (const span of statement.content) if (span.start >= spoken) limit = Math.min(limit, firstFrom(tokens, span.start));
  return cue.start < spoken
    ? appositivesEnd(tokens, end, limit)
    : descriptionBefore(tokens, end, Math.min(limit, firstFrom(tokens, cue.start)));
}

/** Between name and cue the description is an aside that ends with a comma, or a relative clause without commas. */
function descriptionBefore(tokens: readonly Token[], from: number, cue: number): number {
  let close = cue;
  while (close > from && /^(?:AUX|ADV|PART)$/.test(tokens[close - 1]?.tag ?? "")) close--;
  if (close > from && isComma(tokens[from])) return isComma(tokens[close - 1]) ? appositivesEnd(tokens, from, close - 1) : from;
  return close > from && /^(?:who|that|which)$/.test(tokens[from]?.lower ?? "") ? close : from;
}
