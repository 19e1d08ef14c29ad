import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountedClaim, findContradictions } from "./contradiction.ts";
import { onDay, type PartialDate } from "./partial-date.ts";

let made = 0;
const claim = (fields: Partial<Record<keyof AccountedClaim, unknown>> = {}): AccountedClaim => {
  made += 1;
  return {
    statementId: `stm_${String(made).padStart(8, "0")}`,
    topicId: "top_harbour0",
    kind: "OUTCOME",
    actorId: null,
    subject: "",
    answer: ["SETTLED"],
    words: "words",
    saidOn: onDay("2025-04-01", "STATED"),
    account: null,
    quoted: null,
    storyIds: [`sto_${String(made).padStart(8, "0")}`],
    ...fields,
  } as AccountedClaim;
};

const by = (latest: string): PartialDate => ({ earliest: null, latest, precision: "UNKNOWN", basis: "PUBLICATION" });
const year = (name: number): PartialDate => ({
  earliest: `${name}-01-01`,
  latest: `${name}-12-31`,
  precision: "YEAR",
  basis: "STATED",
});
const said = (kind: string, ...answer: string[]) => ({ kind, answer });
const mayor = { actorId: "act_mayor000" };

type Fields = Parameters<typeof claim>[0];

describe("two reports contradict one another", () => {
  it.each<[string, Fields, Fields]>([
    ["when one says settled and the other says still open", said("OUTCOME", "SETTLED"), said("OUTCOME", "OPEN")],
    ["when one says settled and the other says nearly", said("OUTCOME", "SETTLED"), said("OUTCOME", "NEARLY")],
    ["when they name another for one demand", said("WHO", "ada-mine"), said("WHO", "bob-roe")],
    ["when somebody is said to have begun what another put forward", said("WHO", "ada", "FIRST"), said("WHO", "bob", "LATER")],
    ["when the sums differ by more than rounding", said("AMOUNT", "500"), said("AMOUNT", "300")],
    ["when one sum is for past help and the other for help to come", said("TERMS", "PAST"), said("TERMS", "COMING")],
    [
      "when the reasons for one act share few words",
      { ...mayor, ...said("REASON", "cost", "debt", "rent") },
      { ...mayor, ...said("REASON", "nois", "debt", "traff") },
    ],
    [
      "when somebody's own words leave open what another tells as done",
      { ...mayor, ...said("STANCE", "OPEN"), quoted: "act_mayor000" },
      { ...mayor, ...said("STANCE", "AGAINST") },
    ],
    ["when two accounts of one story differ", { storyIds: ["s"], account: "a" }, { ...said("OUTCOME", "OPEN"), storyIds: ["s"] }],
    ["when the day of one is only known by its end", { saidOn: by("2025-04-20") }, said("OUTCOME", "OPEN")],
  ])("%s", (_promise, one, other) => {
    expect(findContradictions([claim(one), claim(other)])).toHaveLength(1);
  });
});

describe("two reports stand side by side", () => {
  it.each<[string, Fields, Fields]>([
    ["when they say the same", {}, {}],
    ["when neither says settled", said("OUTCOME", "OPEN"), said("OUTCOME", "NEARLY")],
    ["when they are of other days: that is a change", {}, { ...said("OUTCOME", "OPEN"), saidOn: onDay("2025-04-03", "STATED") }],
    ["when nobody knows when one of them was", {}, { ...said("OUTCOME", "OPEN"), saidOn: null }],
    ["when they answer other questions", said("WHO", "ada-mine"), { ...said("WHO", "bob-roe"), subject: "demand 5 USD" }],
    ["when they tell of other actors", { ...mayor, ...said("AMOUNT", "500") }, said("AMOUNT", "300")],
    ["when one narrator tells both", { storyIds: ["s"] }, { ...said("OUTCOME", "OPEN"), storyIds: ["s"] }],
    ["when one speaker is quoted with both", { quoted: "act_mayor000" }, { ...said("OUTCOME", "OPEN"), quoted: "act_mayor000" }],
    ["when two come after whoever began", said("WHO", "ada", "LATER"), said("WHO", "bob", "LATER")],
    ["when the sums are one, rounded", said("AMOUNT", "500"), said("AMOUNT", "480")],
    ["when one reason is a part of the other", said("REASON", "cost", "debt"), said("REASON", "cost", "debt", "nois", "traff")],
    ["when an idea is years older", { ...said("WHO", "ada", "FIRST"), saidOn: year(2020) }, said("WHO", "bob", "LATER")],
  ])("%s", (_promise, one, other) => {
    expect(findContradictions([claim(one), claim(other)])).toEqual([]);
  });
});

describe("the links among many reports", () => {
  const answers = fc.constantFrom("SETTLED", "OPEN", "NEARLY");
  const day = fc.integer({ min: 1, max: 28 }).map((date) => onDay(`2025-04-${String(date).padStart(2, "0")}`, "STATED"));
  const reports = fc.array(fc.tuple(answers, fc.oneof(day, fc.constant(by("2025-04-20")))), { maxLength: 30 });

  it("do not depend on the order of the reports", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (all, keys) => {
        const claims = all.map(([answer, saidOn]) => claim({ answer: [answer], saidOn }));
        const shuffled = claims.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(findContradictions(shuffled.map(({ each }) => each))).toEqual(findContradictions(claims));
      }),
    );
  });

  it("grow no faster than the reports", () => {
    const claims = Array.from({ length: 400 }, (_, at) => claim(said("OUTCOME", at % 2 === 0 ? "SETTLED" : "OPEN")));
    expect(findContradictions(claims).length).toBeLessThanOrEqual(400 * 8);
  });
});
