import type { PartialDate } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import { isPriorSaying } from "./prior-time.ts";
import { beforePublication, resolveTime } from "./resolve-time.ts";
import { saidTime } from "./said-time.ts";

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
  let last: Dated | null = null;
  for (const statement of [...statements].sort((a, b) => a.sentence - b.sentence || cueStart(a) - cueStart(b))) {
    const time = saidTime(document, statement);
    const stated = time === null ? null : resolveTime(time, document.publishedAt);
    if (stated !== null) last = { statement, date: stated };
    const date = stated ?? inherited(document, statement, time === null ? last : null);
    dates.set(statement.id, date);
  }
  return dates;
}

const cueStart = (statement: FoundStatement): number => statement.cue?.start ?? statement.content[0]?.start ?? 0;

function inherited(document: Document, statement: FoundStatement, last: Dated | null): PartialDate | null {
  if (isPriorSaying(document, statement)) return beforePublication(document.publishedAt);
  if (last !== null && continues(statement, last.statement)) return last.date;
  return document.publishedAt === null ? null : { ...document.publishedAt, basis: "PUBLICATION" };
}

/** The same speaker, in the same sentence or going on within the next two. */
function continues(statement: FoundStatement, before: FoundStatement): boolean {
  if (statement.actor === null || statement.actor !== before.actor) return false;
  if (statement.sentence === before.sentence) return true;
  return statement.sentence - before.sentence <= REACH && (statement.cue === null || CONTINUING.has(statement.cueLemma));
}
