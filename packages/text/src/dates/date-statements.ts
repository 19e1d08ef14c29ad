import type { PartialDate } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import { type AnchoredTime, resolveAnchored } from "./anchored-time.ts";
import { isPriorSaying } from "./prior-time.ts";
import { beforePublication, resolveTime } from "./resolve-time.ts";
import { saidTime, timesOf } from "./said-time.ts";
import type { TimeExpression } from "./time-expressions.ts";

/** Cues by which a speaker goes on with what was just reported. */
const CONTINUING = new Set(["add", "continue", "go on", "go further", "note", "reiterate", "conclude", "elaborate", "explain"]);
/** How far the time of a statement reaches to the ones that continue it, in sentences. */
const REACH = 2;

interface Dated {
  readonly statement: FoundStatement;
  readonly date: PartialDate;
}

/**
 * When each statement was made, by its id: by the time words that govern its cue; by the statement it continues; not after
 * the article where it is told as earlier; else on the day of publication. Null where the article has no date to count from.
 */
export function dateStatements(document: Document, statements: readonly FoundStatement[]): Map<string, PartialDate | null> {
  const dates = new Map<string, PartialDate | null>();
  const timesIn = timesOf(document.text);
  let last: Dated | null = null;
  for (const statement of [...statements].sort((a, b) => a.sentence - b.sentence || cueStart(a) - cueStart(b))) {
    const time = saidTime(document, statement, timesIn);
    const stated = time === null ? null : datedBy(document, statement, time);
    const isPrior = stated === null && (isPriorSaying(document, statement) || isOfAnotherTime(time));
    const isContinued: boolean = stated === null && !isPrior && last !== null && continues(document, statement, last.statement);
    const date: PartialDate | null = stated ?? (isContinued && last !== null ? last.date : null);
    if (date !== null) last = { statement, date };
    dates.set(statement.id, date ?? (isPrior ? beforePublication(document.publishedAt) : onPublication(document.publishedAt)));
  }
  return dates;
}

const datedBy = (document: Document, { sentence }: FoundStatement, time: TimeExpression | AnchoredTime): PartialDate | null =>
  "event" in time ? resolveAnchored(document, time, sentence) : resolveTime(time, document.publishedAt);

/** "Two days later" where nothing tells later than what: some day before the article. */
const isOfAnotherTime = (time: TimeExpression | AnchoredTime | null): boolean =>
  time !== null && "event" in time && time.event === null;

const onPublication = (publishedAt: PartialDate | null): PartialDate | null =>
  publishedAt === null ? null : { ...publishedAt, basis: "PUBLICATION" };

const cueStart = (statement: FoundStatement): number => statement.cue?.start ?? statement.content[0]?.start ?? 0;

/** The same speaker, in the same sentence, in words of the same paragraph right after, or going on within two sentences. */
function continues(document: Document, statement: FoundStatement, before: FoundStatement): boolean {
  if (statement.actor === null || statement.actor !== before.actor) return false;
  const distance = statement.sentence - before.sentence;
  if (distance === 0) return true;
  if (distance === 1 && statement.cueClass === "SPEECH" && partOf(document, statement) === partOf(document, before)) return true;
  return distance <= REACH && (statement.cue === null || CONTINUING.has(statement.cueLemma));
}

const partOf = (document: Document, statement: FoundStatement): number => document.sentences[statement.sentence]?.part ?? -1;
