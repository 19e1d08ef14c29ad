import { type IsoDate, isWithin, overlaps, type Span } from "@stance/schema";
import type { Document, FoundStatement, Token } from "../findings.ts";
import { type AnchoredTime, findAnchoredTimes } from "./anchored-time.ts";
import { isBoundedTime } from "./bounded-time.ts";
import { findTimeExpressions, type TimeExpression } from "./time-expressions.ts";
import { upTo } from "./time-pattern.ts";
import { firstFrom, tokensWithin } from "./tokens-within.ts";

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

/**
 * The words of the text that say when the statement was made; null where none govern its cue, or where it lies ahead ("will
 * reject the draft on Friday").
 */
export function saidTime(document: Document, statement: FoundStatement, timesIn: TimesIn): TimeExpression | AnchoredTime | null {
  const sentence = document.sentences[statement.sentence];
  const { cue } = statement;
  if (sentence === undefined || cue === null) return null;
  const window = {
    start: Math.max(sentence.start, cue.start - REACH.before),
    end: Math.min(sentence.end, cue.end + REACH.behind),
  };
  const times = timesIn(sentence, window);
  if (times.length === 0) return null;
  const tokens = tokensWithin(document, window);
  if (isAhead(tokens, cue)) return null;
  const governing = times.filter(
    (time) =>
      (isSince(document, tokens, cue, time) || !isBoundedTime(document, time, window)) &&
      !isQuoted(document, time) &&
      !isPartOfContent(statement, tokens, time) &&
      (time.start >= cue.end ? governsFromBehind(statement, cue, tokens, time) : governsFromFront(statement, cue, tokens, time)),
  );
  const [nearest] = governing.sort((a, b) => rank(a) - rank(b) || distance(a, cue) - distance(b, cue));
  return nearest === undefined || !isSince(document, tokens, cue, nearest) ? (nearest ?? null) : since(nearest);
}

type Times = readonly (TimeExpression | AnchoredTime)[];
/** The times in a window of a sentence. */
type TimesIn = (sentence: Span, window: Span) => Times;

/** Finds the times in windows of a sentence; statements of one sentence mostly share theirs, which is looked at once. */
export function timesOf(text: string): TimesIn {
  const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  let [lastSentence, last]: [Span, Span] = [NOWHERE, NOWHERE];
  let [inSentence, times]: [Times, Times] = [[], []];
  return (sentence, window) => {
    if (!isSame(sentence, lastSentence)) [lastSentence, inSentence] = [sentence, timesWithin(text, sentence)];
    if (inSentence.length === 0 || isSame(sentence, window)) return inSentence;
    if (!isSame(window, last)) [last, times] = [window, timesWithin(text, window)];
    return times;
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** All times of the stretch; those of the calendar win where two overlap. */
function timesWithin(text: string, window: Span): (TimeExpression | AnchoredTime)[] {
  const anchored = findAnchoredTimes(text, window);
  const own = findTimeExpressions(text, window).filter((time) => !anchored.some((each) => overlaps(each, time)));
  return [...own, ...anchored];
}

/** An event tells the time only where nothing else does. */
const rank = (time: TimeExpression | AnchoredTime): number => ("event" in time && time.event !== null ? 1 : 0);

/** "will reject", "is to sign": what lies ahead was not said on a day that is past. */
function isAhead(tokens: readonly Token[], cue: Span): boolean {
  const at = tokens.findIndex((token) => token.end > cue.start);
  return tokens.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ lower }) => /^(?:will|shall|'ll|’ll|won't)$/.test(lower));
}

/** "has called since March for": from then on, where the cue tells of what goes on. */
function isSince(document: Document, tokens: readonly Token[], cue: Span, time: Span): boolean {
  const before = tokens.findLast((token) => token.end <= time.start);
  const opens = /^since /i.test(document.text.slice(time.start, time.start + 6));
  if ((before?.lower !== "since" && !opens) || "event" in time) return false;
  const at = tokens.findIndex((token) => token.end > cue.start);
  const isPerfect = tokens.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ lower }) => /^(?:has|have|'ve|’ve)$/.test(lower));
  return isPerfect && !isQuoted(document, time);
}

const since = (time: TimeExpression | AnchoredTime): TimeExpression | AnchoredTime => ({
  ...time,
  resolve: (reference: IsoDate) => {
    const days = time.resolve(reference);
    return days === null ? null : upTo(days.earliest, reference);
  },
});

const distance = (time: Span, cue: Span): number => (time.start >= cue.end ? time.start - cue.end : cue.start - time.end);

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
  if (isJoinedBefore(tokens, time, cue)) return true;
  if (!afterSpeaker && AFTERMATH.has(lead[0]?.lower ?? "")) return false;
  if (lead.some((token) => isVerb(token) || CLAUSE_MARKS.has(token.lower))) return false;
  const gap = between(tokens, time.end, cue.start).filter(
    (token) => !statement.content.some((content) => overlaps(content, token)) && !(speaker !== null && isWithin(token, speaker)),
  );
  const verbs = gap.filter((token) => token.tag === "VERB" && !OCCASION.test(token.lower));
  return verbs.length === 0 || isCoordinated(gap);
}

/** "…and a day later said": nothing stands between the time and the cue, and what is joined begins with the time. */
function isJoinedBefore(tokens: readonly Token[], time: Span, cue: Span): boolean {
  const opener = tokens.findLast((token) => token.end <= time.start && token.tag !== "ADP");
  return (
    between(tokens, time.end, cue.start).every(({ tag }) => tag === "ADV" || tag === "AUX") &&
    /^(?:and|but|then)$/.test(opener?.lower ?? "")
  );
}

/** "On Monday he met them and said": what is joined by "and" shares the time. */
function isCoordinated(gap: readonly Token[]): boolean {
  const last = gap.findLast((token) => token.tag !== "ADV" && token.tag !== "AUX");
  return last !== undefined && /^(?:and|but)$/.test(last.lower);
}
