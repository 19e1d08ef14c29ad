import { STANCES, type Stance } from "@stance/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictOf } from "./verdict.ts";

describe("what the stances of several actors come to", () => {
  test.each<[string, (Stance | null)[], string]>([
    ["the same stance agrees", ["SUPPORT", "SUPPORT"], "AGREE"],
    ["opposing together agrees", ["OPPOSE", "OPPOSE", "OPPOSE"], "AGREE"],
    ["support against opposition differs", ["SUPPORT", "OPPOSE"], "DIFFER"],
    ["support and neutrality differ", ["SUPPORT", "NEUTRAL"], "DIFFER"],
    ["a condition against opposition differs", ["CONDITIONAL", "OPPOSE"], "DIFFER"],
    ["support with and without a condition agrees in part", ["SUPPORT", "CONDITIONAL"], "PARTLY"],
    ["two conditions may not be the same one", ["CONDITIONAL", "CONDITIONAL"], "PARTLY"],
    ["one of whom nothing is recorded is silent", ["SUPPORT", null], "SOME_SILENT"],
    ["who refused to say is silent", ["SUPPORT", "DECLINED"], "SOME_SILENT"],
    ["silence of a third hides no difference of two", ["SUPPORT", null, "OPPOSE"], "DIFFER"],
    ["nothing recorded of anybody is silence of all", [null, null], "ALL_SILENT"],
    ["what cannot be read tells nothing", ["UNCLEAR", "DECLINED"], "ALL_SILENT"],
  ])("%s", (_, stances, verdict) => {
    expect(verdictOf(stances)).toBe(verdict);
  });

  test("the order of the actors does not matter", () => {
    const stance = fc.option(fc.constantFrom(...STANCES));
    fc.assert(
      fc.property(fc.array(stance, { minLength: 2, maxLength: 4 }), (stances) => {
        expect(verdictOf(stances.toReversed())).toBe(verdictOf(stances));
      }),
    );
  });
});
