import type { Span } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import { type TokenRange, tokensWithin } from "./tokens-between.ts";

const SENTENCE_END = /^(?:[.!?…]|\.{3})$/u;

/**
 * The content of a statement cut into its sentences, as a quotation may hold several; with the condition that stands
 * right behind it ("could back the pact | if others did more").
 */
export function regionsOf(document: Document, statement: FoundStatement): TokenRange[] {
  return statement.content
    .flatMap((span) => {
      const { first: begin, end } = tokensWithin(document, span);
      const first = conditionLead(document, statement, span)?.first ?? begin;
      const regions: TokenRange[] = [];
      let from = first;
      for (let at = first; at < end; at++) {
        if (at + 1 < end && !SENTENCE_END.test(document.tokens[at]?.text ?? "")) continue;
        regions.push({ first: from, end: at + 1 });
        from = at + 1;
      }
      return regions;
    })
    .map((region) => withCondition(document, statement, region));
}

/** What stands between cue and content where the content is its condition: "agreed | to the plan on condition that | no trees are felled". */
export function conditionLead(document: Document, { cue }: FoundStatement, content: Span): TokenRange | null {
  const { first: end } = tokensWithin(document, content);
  const isCondition = ["condition", "provided"].includes(document.tokens[end - 2]?.lower ?? "");
  if (!isCondition || cue === null || document.tokens[end - 1]?.lower !== "that") return null;
  const { first } = tokensWithin(document, { start: cue.end, end: cue.end });
  return first < end && end - first < LEAD_LENGTH ? { first, end } : null;
}

/** How many words may stand between a cue and "on condition that". */
const LEAD_LENGTH = 20;

const CONDITION_WORDS = new Set(["if", "unless", "provided", "providing", "without", "only", "until"]);

function withCondition(document: Document, statement: FoundStatement, region: TokenRange): TokenRange {
  const next = document.tokens[region.end];
  const sentence = document.sentences[statement.sentence];
  if (next === undefined || sentence === undefined || region.end >= sentence.endToken || statement.form === "DIRECT")
    return region;
  const isAsLong = next.lower === "as" && document.tokens[region.end - 1]?.lower === "long";
  if (
    (!isAsLong && !CONDITION_WORDS.has(next.lower)) ||
    (next.lower === "only" && document.tokens[region.end + 1]?.lower !== "if")
  )
    return region;
  let end = region.end + 1;
  while (end < sentence.endToken && !/^[,.;:!?—–”"]$/u.test(document.tokens[end]?.text ?? "")) end++;
  return { first: region.first, end };
}

const BREAKS = new Set([";", ":", "—", "–", "(", ")"]);
const BREAKING_WORDS = new Set(["but", "because", "although", "though", "while", "whereas", "however", "yet", "since"]);
const AFTER_COMMA = new Set([
  "and",
  "or",
  "which",
  "who",
  "where",
  "so",
  "as",
  "adding",
  "stating",
  "saying",
  "calling",

  "citing",
  "feeling",
  "fearing",
  "hoping",
  "despite",
  "after",
]);

/** Whether a clause ends before this token. */
function breaksBefore(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const before = document.tokens[at - 1];
  if (token === undefined) return true;
  if (BREAKS.has(token.text) || (before !== undefined && BREAKS.has(before.text))) return true;
  if (BREAKING_WORDS.has(token.lower)) return !(token.lower === "but" && goesOnBehind(document, at + 1));
  if (
    before?.text === "," &&
    (token.tag === "DET" || token.tag === "PROPN" || token.tag === "PRON") &&
    startsClause(document, at)
  )
    return true;
  if (before?.text === "," && AFTER_COMMA.has(token.lower))
    return token.lower !== "and" && token.lower !== "or" ? true : startsClause(document, at + 1);
  return (token.lower === "and" || token.lower === "or") && startsClause(document, at + 1);
}

/** "but also", "but would": the subject is the same. */
const goesOnBehind = (document: Document, at: number): boolean =>
  document.tokens[at]?.lower === "also" || document.tokens[at]?.tag === "AUX";

const SUBJECT_LENGTH = 7;

/** "… and they will", "… and would": a subject with its verb, or a verb, follows. */
function startsClause(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  if (token.tag === "AUX" || ["that", "he", "she", "they", "it", "we", "i", "you"].includes(token.lower)) return true;
  if (token.tag !== "PROPN" && token.tag !== "DET") return false;
  const rest = document.tokens.slice(at + 1, at + SUBJECT_LENGTH);
  const verb = rest.findIndex((one) => one.tag === "AUX" || one.tag === "VERB");
  const mark = rest.findIndex((one) => one.tag === "PUNCT" || one.lower === "that" || one.lower === "who");
  return verb >= 0 && (mark < 0 || verb < mark) && (rest[verb]?.tag === "AUX" || rest[verb]?.lower.endsWith("ing") !== true);
}

/** By token, where the clause that holds it begins, and the first place from it on where a clause ends. */
interface ClauseBreaks {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** A long sentence is asked for the clause around each thing in it, and would be walked through each time. */
const known = new WeakMap<Document, ClauseBreaks>();

function clauseBreaks(document: Document): ClauseBreaks {
  const kept = known.get(document);
  if (kept !== undefined) return kept;
  const { length } = document.tokens;
  const [before, after] = [new Int32Array(length + 1), new Int32Array(length + 1).fill(length)];
  for (let at = 1; at <= length; at++) before[at] = breaksBefore(document, at) ? at : (before[at - 1] ?? 0);
  for (let at = length - 1; at >= 0; at--)
    after[at] = before[at] === at && (at > 0 || breaksBefore(document, 0)) ? at : (after[at + 1] ?? length);
  const breaks = { before, after };
  known.set(document, breaks);
  return breaks;
}

/** The clause of a region around some tokens. */
export function clauseAround(document: Document, region: TokenRange, inner: TokenRange): TokenRange {
  const { before, after } = clauseBreaks(document);
  return {
    first: inner.first <= region.first ? inner.first : Math.max(region.first, before[inner.first] ?? 0),
    end: inner.end >= region.end ? inner.end : Math.min(region.end, after[inner.end] ?? region.end),
  };
}
