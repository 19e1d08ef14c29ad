import { describe, expect, it } from "vitest";
import { makeFact } from "../test/make-fact.ts";
import { computeShifts } from "./shift.ts";
import { computeStanding } from "./standing.ts";

const EDIT = "2026-02-01T00:00:00.000Z";
const before = makeFact("2025-04-01", "SUPPORT", { withdrawnAt: EDIT });
const after = makeFact("2025-04-01", "OPPOSE", { recordedAt: EDIT });

describe("what an edit took out of an article", () => {
  it("counts no more, and counted until then", () => {
    expect(computeStanding([before, after])).toMatchObject({ stance: "OPPOSE", label: "SAID_ONCE", positionIds: [after.id] });
    expect(computeStanding([before, after], { knownAt: "2026-01-15T00:00:00.000Z" })).toMatchObject({ stance: "SUPPORT" });
    expect(computeStanding([before, after], { knownAt: EDIT })).toMatchObject({ stance: "OPPOSE" });
    expect(computeStanding([before])).toMatchObject({ label: "NOT_ENOUGH" });
  });

  it.each([
    ["is a shift that names the edit", [before, after], [["REVERSAL", "REVISED_SOURCE", before.id, after.id]]],
    ["is none where the article says the same as before", [before, { ...after, stance: "SUPPORT" as const }], []],
    ["is none where it says nothing any more", [before], []],
    ["is none where a later word counts as before", [before, after, makeFact("2025-05-01", "OPPOSE")], []],
  ])("%s", (_promise, facts, expected) => {
    const shifts = computeShifts(facts).map(({ kind, cause, beforePositionId, afterPositionId }) => [
      kind,
      cause,
      beforePositionId,
      afterPositionId,
    ]);
    expect(shifts).toEqual(expected);
  });

  it("is no shift yet for whoever asks what was known before", () => {
    expect(computeShifts([before, after], { knownAt: "2026-01-15T00:00:00.000Z" })).toEqual([]);
  });
});
