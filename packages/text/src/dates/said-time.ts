import { isWithin, overlaps, type Span } from "@stance/schema";
import type { Document, FoundStatement, Token } from "../findings.ts";
import { findTimeExpressions, type TimeExpression } from "./time-expressions.ts";
import { firstFrom, tokensWithin } from "./tokens-within.ts";

/** Words before a time that make it a bound or lay it ahead, so that it is no time of saying. */
const BOUND = new Set([
  "since",
  "until",
  "till",
  "by",
  "before",
  "after",
  "following",
  "from",
  "between",
  "through",
  "next",
  "coming",
  "upcoming",
  "for",
  "than",
]);
/** Verbs of a phrase that goes with the saying: "speaking at a meeting on Wednesday". */
const OCCASION =
  /^(?:speaking|talking|addressing|writing|testifying|appearing|asked|pressed|questioned|interviewed|tweeting|posting|responding|aired|published|posted|broadcast|released|issued|dated|televised|signed|sent|speak|spoke)$/;
/** Phrases that tell what came before the saying. */
const AFTERMATH = new Set([
  "after",
  "following",
  "before",
  "despite",
  "since",
  "because",
  "while",
  "if",
  "when",
  "although",
  "though",
  "as",
  "until",
]);
const CLAUSE_MARKS = new Set([
  "which",
  "who",
  "whom",
  "whose",
  "that",
  "because",
  "if",
  "when",
  "while",
  "where",
  "before",
  "after",
  "until",
]);

/** How far before and behind its cue the time of a statement may stand, in code units. */
const REACH = { before: 500, behind: 800 };
/** Quotations around a place that are looked at. */
const NESTED = 8;

/** The words of the text that say when the statement was made; null where none govern its cue. */
export function saidTime(document: Document, statement: FoundStatement): TimeExpression | null {
  const sentence = document.sentences[statement.sentence];
  const { cue } = statement;
  if (sentence === undefined || cue === null) return null;
  const window = {
    start: Math.max(sentence.start, cue.start - REACH.before),
    end: Math.min(sentence.end, cue.end + REACH.behind),
  };
  const tokens = tokensWithin(document, window);
  const governing = findTimeExpressions(document.text, window).filter(
    (time) =>
      !isBounded(document.text, tokens, time) &&
      !isQuoted(document, time) &&
      !isPartOfContent(statement, tokens, time) &&
      (time.start >= cue.end ? governsFromBehind(statement, cue, tokens, time) : governsFromFront(statement, cue, tokens, time)),
  );
  return governing.sort((a, b) => distance(a, cue) - distance(b, cue))[0] ?? null;
}

const distance = (time: Span, cue: Span): number => (time.start >= cue.end ? time.start - cue.end : cue.start - time.end);

function isBounded(text: string, tokens: readonly Token[], time: Span): boolean {
  if (/^['’]s\b/.test(text.slice(time.end, time.end + 3))) return true;
  const before = tokens.findLast((token) => token.end <= time.start);
  return before !== undefined && BOUND.has(before.lower);
}

const isQuoted = ({ quotations }: Document, time: Span): boolean => {
  const end = firstFrom(quotations, time.start + 1);
  return quotations.slice(Math.max(0, end - NESTED), end).some((quotation) => overlaps(quotation.inner, time));
};

/** A time in the content is the content's own, unless the content is a mere noun phrase that the time ends: "the draft on Monday". */
function isPartOfContent(statement: FoundStatement, tokens: readonly Token[], time: Span): boolean {
  const content = statement.content.find((span) => overlaps(span, time));
  if (content === undefined) return false;
  if (statement.cueClass === "SPEECH" || time.end < content.end - 1) return true;
  return tokens.some((token) => isWithin(token, content) && isVerb(token));
}

const isVerb = (token: Token): boolean => (token.tag === "VERB" || token.tag === "AUX") && !OCCASION.test(token.lower);
const between = (tokens: readonly Token[], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

function governsFromBehind(statement: FoundStatement, cue: Span, tokens: readonly Token[], time: Span): boolean {
  return between(tokens, cue.end, time.start)
    .filter((token) => !statement.content.some((content) => overlaps(content, token)))
    .every((token) => !isVerb(token) && !CLAUSE_MARKS.has(token.lower) && token.text !== ";");
}

/** A time before the cue stands in a phrase that opens the sentence, or between speaker and cue. */
function governsFromFront(statement: FoundStatement, cue: Span, tokens: readonly Token[], time: Span): boolean {
  const { speaker } = statement;
  const afterSpeaker = speaker !== null && speaker.end <= time.start && speaker.end <= cue.start;
  const lead = between(tokens, afterSpeaker ? speaker.end : (tokens[0]?.start ?? 0), time.start);
  if (!afterSpeaker && AFTERMATH.has(lead[0]?.lower ?? "")) return false;
  if (lead.some((token) => isVerb(token) || CLAUSE_MARKS.has(token.lower))) return false;
  const gap = between(tokens, time.end, cue.start).filter(
    (token) => !statement.content.some((content) => overlaps(content, token)) && !(speaker !== null && isWithin(token, speaker)),
  );
  const verbs = gap.filter((token) => token.tag === "VERB" && !OCCASION.test(token.lower));
  return verbs.length === 0 || isCoordinated(gap);
}

/** "On Monday he met them and said": what is joined by "and" shares the time. */
function isCoordinated(gap: readonly Token[]): boolean {
  const last = gap.findLast((token) => token.tag !== "ADV" && token.tag !== "AUX");
  return last !== undefined && /^(?:and|but)$/.test(last.lower);
}
