import { type Basis, isWithin, quote, type Reading, type ReadPosition, type ReadStatement, type Span } from "@stance/schema";
import type { DraftStance, StancesAnswer } from "../answers/stances-answer.ts";
import { partAt } from "./article-text.ts";
import type { StanceCase } from "./stance-case.ts";

export interface JudgedStances {
  /** Topics by statement id, for statements without a known speaker too. */
  readonly topicsOf: ReadonlyMap<string, readonly string[]>;
  readonly positions: readonly ReadPosition[];
  readonly droppedConditions: number;
  readonly droppedTargets: number;
  /** Stances of an item or on a topic that was not asked about. */
  readonly droppedStances: number;
}

/**
 * The model's stances as positions of the actors, which it never saw. A condition or target that does not stand in the
 * passage is dropped, and CONDITIONAL without its condition is UNCLEAR; so is a pair that was judged in two ways.
 */
export function toPositions(
  text: string,
  cases: readonly StanceCase[],
  answer: StancesAnswer,
  askedTopics: ReadonlySet<string>,
  reading: Reading,
): JudgedStances {
  const topicsOf = new Map<string, string[]>();
  const positions: ReadPosition[] = [];
  const counts = { droppedConditions: 0, droppedTargets: 0, droppedStances: 0 };
  for (const drafts of Map.groupBy(answer.stances, ({ item, topic }) => `${item} ${topic}`).values()) {
    const [draft] = drafts;
    const judged = draft === undefined ? undefined : cases[draft.item - 1];
    if (draft === undefined || judged === undefined || !askedTopics.has(draft.topic)) {
      counts.droppedStances += drafts.length;
      continue;
    }
    const { statement } = judged;
    topicsOf.set(statement.id, [...(topicsOf.get(statement.id) ?? []), draft.topic]);
    const condition = verbatim(text, judged, draft.stance === "CONDITIONAL" ? draft.condition : null);
    const target = verbatim(text, judged, draft.target);
    if (draft.stance === "CONDITIONAL" && condition === null) counts.droppedConditions++;
    if (draft.target !== null && target === null) counts.droppedTargets++;
    const actor = statement.speaker?.actor ?? null;
    if (actor === null) continue;
    const isClear =
      drafts.every(({ stance }) => stance === draft.stance) && (draft.stance !== "CONDITIONAL" || condition !== null);
    positions.push({
      statement: statement.id,
      actor,
      topic: draft.topic,
      stance: isClear ? draft.stance : "UNCLEAR",
      target,
      condition: isClear ? condition : null,
      basis: basisOf(statement),
      evidence: evidenceOf(statement, reading).map((span) => quote(text, span)),
      saidOn: statement.saidOn,
      rule: "llm",
      confidence: Math.min(statement.confidence, confidenceOf(draft)),
    });
  }
  return { topicsOf, positions, ...counts };
}

/** The words as they stand in the article, where the masked passage holds them exactly. */
function verbatim(text: string, { passage }: StanceCase, words: string | null): string | null {
  const start = words === null || words.trim() === "" ? -1 : passage.text.indexOf(words);
  if (words === null || start === -1) return null;
  const span = passage.original({ start, end: start + words.length });
  return text.slice(span.start, span.end);
}

const basisOf = ({ form }: ReadStatement): Basis =>
  form === "ACTION" ? "ACTION" : form === "DIRECT" ? "DIRECT_QUOTE" : "REPORTED_SPEECH";

const confidenceOf = ({ confidence }: DraftStance): number =>
  Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0;

/** Speaker, cue and content in one where they stand in one paragraph, else the content alone. */
function evidenceOf({ speaker, cue, content }: ReadStatement, reading: Reading): Span[] {
  const spans = [speaker, cue, ...content].filter((span) => span !== null);
  const hull = { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
  const part = partAt(reading.parts, hull.start);
  return part !== undefined && isWithin(hull, part) ? [hull] : [...content];
}
