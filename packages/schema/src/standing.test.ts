import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionFacts } from "../test/arbitraries.ts";
import { makeFact } from "../test/make-fact.ts";
import { addDays, computeStanding, isByDay, type PositionFact, STANCES, Standing } from "./index.ts";

const asOfDay = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2024-01-01", count));

describe("the label says no more than is recorded", () => {
  const oneStory = { storyIds: ["sto_1"] };
  const cases: [string, PositionFact[], Standing["label"], Standing["stance"]][] = [
    ["nothing recorded", [], "NOT_ENOUGH", null],
    ["one statement", [makeFact("2025-01-01", "SUPPORT")], "SAID_ONCE", "SUPPORT"],
    [
      "one statement read twice",
      [makeFact("2025-01-01", "SUPPORT", { statementId: "stm_a" }), makeFact("2025-01-01", "SUPPORT", { statementId: "stm_a" })],
      "SAID_ONCE",
      "SUPPORT",
    ],
    ["two statements", [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-02-01", "OPPOSE")], "REPEATED", "OPPOSE"],
    [
      "three in one story",
      [
        makeFact("2025-01-01", "OPPOSE", oneStory),
        makeFact("2025-01-02", "OPPOSE", oneStory),
        makeFact("2025-01-03", "OPPOSE", oneStory),
      ],
      "REPEATED",
      "OPPOSE",
    ],
    [
      "three in three stories",
      [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-02-01", "OPPOSE"), makeFact("2025-03-01", "OPPOSE")],
      "CONSISTENT",
      "OPPOSE",
    ],
    [
      "three on one day",
      [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-01-01", "OPPOSE"), makeFact("2025-01-01", "OPPOSE")],
      "REPEATED",
      "OPPOSE",
    ],
    ["another stance earlier", [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-02-01", "SUPPORT")], "CHANGED", "SUPPORT"],
    [
      "both sides of one thing on one day",
      [makeFact("2025-01-01", "OPPOSE"), makeFact("2025-01-01", "SUPPORT")],
      "CONFLICTING",
      "MIXED",
    ],
    [
      "a condition beside support",
      [makeFact("2025-01-01", "CONDITIONAL"), makeFact("2025-01-01", "SUPPORT")],
      "REPEATED",
      "CONDITIONAL",
    ],
    [
      "a condition beside opposition",
      [makeFact("2025-01-01", "CONDITIONAL"), makeFact("2025-01-01", "OPPOSE")],
      "REPEATED",
      "CONDITIONAL",
    ],
    ["a rejected reading", [makeFact("2025-01-01", "OPPOSE", { status: "REJECTED" })], "NOT_ENOUGH", null],
    [
      "an unclear word beside a clear one",
      [makeFact("2025-01-01", "UNCLEAR"), makeFact("2025-01-01", "OPPOSE")],
      "REPEATED",
      "OPPOSE",
    ],
  ];
  it.each(cases)("%s", (_name, facts, label, stance) => {
    expect(computeStanding(facts)).toMatchObject({ label, stance });
  });
});

describe("since", () => {
  it("is the beginning of the latest unbroken run", () => {
    const facts = [
      makeFact("2024-06-01", "SUPPORT"),
      makeFact("2025-02-14", "OPPOSE"),
      makeFact("2025-02-26", "SUPPORT"),
      makeFact("2025-04-15", "SUPPORT"),
    ];
    expect(computeStanding(facts)).toMatchObject({ since: { earliest: "2025-02-26" }, lastSaid: { earliest: "2025-04-15" } });
  });
});

describe("an undated statement", () => {
  it("never makes the latest word", () => {
    const facts = [makeFact("2025-01-01", "SUPPORT"), makeFact("2025-01-01", "OPPOSE", { saidOn: null })];
    expect(computeStanding(facts)).toMatchObject({ stance: "SUPPORT", label: "CHANGED" });
  });
  it("is not counted as of any day", () => {
    expect(computeStanding([makeFact("2025-01-01", "OPPOSE", { saidOn: null })], { asOf: "2030-01-01" }).label).toBe(
      "NOT_ENOUGH",
    );
  });
});

describe("laws of every standing", () => {
  it("the order of positions does not matter", () => {
    fc.assert(
      fc.property(positionFacts, fc.infiniteStream(fc.nat()), (facts, random) => {
        const shuffled = facts.map((fact) => ({ fact, key: random.next().value as number })).sort((a, b) => a.key - b.key);
        expect(computeStanding(shuffled.map(({ fact }) => fact))).toEqual(computeStanding(facts));
      }),
    );
  });
  it("as of a day, later words change nothing", () => {
    fc.assert(
      fc.property(positionFacts, asOfDay, (facts, asOf) => {
        const earlier = facts.filter((fact) => isByDay(fact.saidOn, asOf));
        expect(computeStanding(facts, { asOf })).toEqual(computeStanding(earlier));
      }),
    );
  });
  it("as known at a moment, what was recorded later changes nothing", () => {
    fc.assert(
      fc.property(positionFacts, fc.integer({ min: 0, max: 100 }), (facts, days) => {
        const knownAt = `${addDays("2026-01-01", days)}T12:00:00.000Z`;
        const known = facts.filter((fact) => fact.recordedAt <= knownAt);
        expect(computeStanding(facts, { knownAt })).toEqual(computeStanding(known));
      }),
    );
  });
  it("one statement is never consistent, and every label has its strength", () => {
    fc.assert(
      fc.property(positionFacts, (facts) => {
        const standing = computeStanding(facts);
        expect(Standing.safeParse(standing).success).toBe(true);
        if (standing.statements === 1) expect(["SAID_ONCE", "CONFLICTING"]).toContain(standing.label);
        if (standing.label === "CONSISTENT") expect(standing).toMatchObject({ stance: expect.any(String) });
        expect(standing.label === "CONSISTENT" && (standing.statements < 3 || standing.stories < 2)).toBe(false);
        expect(standing.stance === null).toBe(standing.label === "NOT_ENOUGH");
        expect(STANCES.every((stance) => standing.counts[stance] <= standing.statements)).toBe(true);
      }),
    );
  });
});
