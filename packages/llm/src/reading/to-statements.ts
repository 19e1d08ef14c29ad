import { type ArticlePart, overlaps, type PartialDate, quote, type Reading, type ReadStatement, type Span } from "@stance/schema";
import type { StatementsAnswer } from "../answers/statements-answer.ts";
import { findSpeaker } from "./find-speaker.ts";
import { type PlacedStatement, placeStatement } from "./place-statement.ts";
import { formOf } from "./quotation-marks.ts";

/**
 * How often an attribution is right that the rules find too, or that one reader finds alone: precision where two methods
 * agree .85–1.00, where only one speaks .53–.74 (measured for rules and a tagger on news).
 */
const AGREED_CONFIDENCE = 0.9;
const ALONE_CONFIDENCE = 0.65;

export interface FoundStatements {
  readonly statements: readonly ReadStatement[];
  /** How many strings of the answer do not stand in the article. */
  readonly dropped: number;
}

/**
 * The model's statements as far as they stand in the article, in order of the text. Actors and dates are those that the
 * rules found for the same words; `parts` are the quotable ones.
 */
export function toStatements(
  text: string,
  answer: StatementsAnswer,
  rules: Reading,
  parts: readonly ArticlePart[],
): FoundStatements {
  const placed: PlacedStatement[] = [];
  let dropped = 0;
  for (const draft of answer.statements) {
    const placement = placeStatement(text, parts, draft, placed);
    dropped += placement.dropped;
    if (placement.statement !== null && !placed.some((other) => isSame(other, placement.statement)))
      placed.push(placement.statement);
  }
  const ordered = placed.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    statements: ordered.map((statement, index) => readStatement(text, statement, `s${index + 1}`, rules, parts)),
    dropped,
  };
}

function readStatement(
  text: string,
  statement: PlacedStatement,
  id: string,
  rules: Reading,
  parts: readonly Span[],
): ReadStatement {
  const { speaker, cue, content, reportedBy, isAct } = statement;
  const actor = findSpeaker(text, statement, rules.mentions);
  const twin = twinOf(statement, rules.statements);
  return {
    id,
    form: isAct ? "ACTION" : formOf(text, content, parts),
    speaker: speaker === null ? null : { ...quote(text, speaker), actor },
    onBehalfOf: twin?.speaker?.actor === actor ? (twin?.onBehalfOf ?? null) : null,
    reportedBy,
    cue: cue === null ? null : quote(text, cue),
    content: content.map((span) => quote(text, span)),
    topics: [],
    saidOn: twin === undefined ? onPublication(rules.publishedAt) : twin.saidOn,
    rule: twin === undefined ? "llm" : "llm+rules",
    confidence: twin === undefined ? ALONE_CONFIDENCE : AGREED_CONFIDENCE,
  };
}

/** The rules' statement with the same cue, else with some of the same words and no cue of its own that lies elsewhere. */
function twinOf({ cue, content }: PlacedStatement, others: readonly ReadStatement[]): ReadStatement | undefined {
  const sameCue = others.find((other) => cue !== null && other.cue !== null && overlaps(other.cue, cue));
  if (sameCue !== undefined) return sameCue;
  return others.find(
    (other) => (cue === null || other.cue === null) && other.content.some((span) => content.some((own) => overlaps(own, span))),
  );
}

const onPublication = (publishedAt: PartialDate | null): PartialDate | null =>
  publishedAt === null ? null : { ...publishedAt, basis: "PUBLICATION" };

const startOf = (statement: PlacedStatement): number => statement.content[0]?.start ?? 0;

const isSame = (a: PlacedStatement, b: PlacedStatement | null): boolean =>
  b !== null &&
  a.cue?.start === b.cue?.start &&
  a.content.length === b.content.length &&
  a.content.every((span, index) => span.start === b.content[index]?.start && span.end === b.content[index]?.end);
