import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionFacts } from "../test/arbitraries.ts";
import { makeFact } from "../test/make-fact.ts";
import { computeShifts, type PositionFact } from "./index.ts";

describe("what kind of change it is", () => {
  const first = { target: "first draft" };
  const next = { target: "framework agreement" };
  const cases: [string, PositionFact[], string[]][] = [
    ["the same stance is no change", [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-02-01", "SUPPORT")], []],
    ["support to opposition", [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-02-01", "OPPOSE")], ["REVERSAL"]],
    ["a condition is added", [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-02-01", "CONDITIONAL")], ["CONDITION_ADDED"]],
    ["a condition is dropped", [makeFact("2025-01-01", "CONDITIONAL"), makeFact("2025-02-01", "SUPPORT")], ["CONDITION_DROPPED"]],
    [
      "opposition gives way to a condition",
      [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-02-01", "CONDITIONAL")],
      ["SOFTENING"],
    ],
    ["neutrality ends", [makeFact("2025-01-01", "NEUTRAL"), makeFact("2025-02-01", "OPPOSE")], ["HARDENING"]],
    [
      "one draft rejected, another accepted",
      [makeFact("2025-01-01", "OPPOSE", first), makeFact("2025-02-01", "SUPPORT", next)],
      ["TARGET_CHANGED"],
    ],
    [
      "nothing can be read in between",
      [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-01-15", "UNCLEAR"), makeFact("2025-02-01", "SUPPORT")],
      [],
    ],
    [
      "there and back",
      [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-02-01", "OPPOSE"), makeFact("2025-03-01", "SUPPORT")],
      ["REVERSAL", "REVERSAL"],
    ],
  ];
  it.each(cases)("%s", (_name, facts, kinds) => {
    expect(computeShifts(facts).map((shift) => shift.kind)).toEqual(kinds);
  });
});

it("what nobody can read carries no side, where support and opposition stand beside it", () => {
  const moment = [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-01-01", "SUPPORT"), makeFact("2025-01-01", "UNCLEAR")];
  const [shift] = computeShifts([...moment, makeFact("2025-02-01", "SUPPORT")]);
  expect(shift).toMatchObject({ kind: "HARDENING", beforeStance: "MIXED" });
  expect(moment.find(({ id }) => id === shift?.beforePositionId)?.stance).toMatch(/SUPPORT|OPPOSE/);
});

describe("laws of every list of shifts", () => {
  it("the order of positions does not matter", () => {
    fc.assert(
      fc.property(positionFacts, (facts) => {
        expect(computeShifts([...facts].reverse())).toEqual(computeShifts(facts));
      }),
    );
  });
  it("each begins where the one before ended, or later", () => {
    fc.assert(
      fc.property(positionFacts, (facts) => {
        const place = new Map(facts.map((fact) => [fact.id, fact]));
        for (const shift of computeShifts(facts)) {
          expect(place.get(shift.beforePositionId)?.stance).not.toBe("UNCLEAR");
          expect(shift.occurredOn).toEqual(place.get(shift.afterPositionId)?.saidOn);
        }
      }),
    );
  });
});
