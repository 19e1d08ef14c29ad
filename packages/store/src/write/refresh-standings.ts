import { computeShifts, computeStanding, dateOrderKey, type PositionFact, type PositionId } from "@stance/schema";
import { and, sql } from "drizzle-orm";
import { readFacts } from "../read/facts.ts";
import type { Pair } from "../read/rows.ts";
import { run, type Session } from "../session.ts";
import { derivedShiftId } from "./derived-shift-id.ts";
import { insertRows } from "./insert-rows.ts";

/** Computes the kept standings and shifts of these pairs anew from all their positions. */
export async function refreshStandings(session: Session, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const facts = await readFacts(session, pairs);
  const standings = pairs.flatMap((pair, place) => standingRows(pair, facts[place] ?? []));
  const shifts = pairs.flatMap((pair, place) => shiftRows(pair, facts[place] ?? []));
  await removeOthers(
    session,
    pairs,
    standings.map(({ actorId, topicId }) => [actorId, topicId]),
    shifts.map(({ id }) => id),
  );
  await insertRows(session, session.tables.standings, ["actorId", "topicId"], standings, {
    update: [
      "stance",
      "label",
      "since",
      "lastSaid",
      "saidKey",
      "statements",
      "stories",
      "outlets",
      "counts",
      "reviewedShare",
      "positionId",
    ],
  });
  await insertRows(session, session.tables.shifts, ["id"], shifts, {
    update: ["cause", "beforeStance", "afterStance", "occurredOn", "occurredKey"],
  });
}

function standingRows(pair: Pair, facts: readonly PositionFact[]) {
  const { positionId, positionIds, ...standing } = computeStanding(facts);
  if (positionIds.length === 0) return [];
  return [{ ...pair, ...standing, saidKey: dateOrderKey(standing.lastSaid), positionId: positionId as PositionId | null }];
}

const shiftRows = (pair: Pair, facts: readonly PositionFact[]) =>
  computeShifts(facts).map((shift) => ({
    ...pair,
    id: derivedShiftId(shift),
    kind: shift.kind,
    cause: shift.cause,
    beforeStance: shift.beforeStance,
    afterStance: shift.afterStance,
    beforePositionId: shift.beforePositionId as PositionId,
    afterPositionId: shift.afterPositionId as PositionId,
    occurredOn: shift.occurredOn,
    occurredKey: dateOrderKey(shift.occurredOn),
  }));

async function removeOthers(
  session: Session,
  pairs: readonly Pair[],
  kept: readonly string[][],
  keptShifts: readonly string[],
): Promise<void> {
  const { db, dialect, tables } = session;
  const { standings, shifts } = tables;
  const touched = JSON.stringify(pairs.map(({ actorId, topicId }) => [actorId, topicId]));
  const isPairOf = (table: typeof standings | typeof shifts, name: string) =>
    sql`(${table.actorId}, ${table.topicId}) in (select a, b from ${dialect.entries(name, "pair")})`;
  await run(
    session,
    "remove standings",
    () => db.delete(standings).where(and(isPairOf(standings, "touched"), sql`not ${isPairOf(standings, "kept")}`)),
    { touched, kept: JSON.stringify(kept) },
  );
  await run(
    session,
    "remove shifts",
    () => db.delete(shifts).where(and(isPairOf(shifts, "touched"), sql`not ${dialect.inList(shifts.id, "kept")}`)),
    { touched, kept: dialect.listParameter(keptShifts) },
  );
}
