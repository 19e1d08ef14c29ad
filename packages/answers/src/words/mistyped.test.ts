import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, mayBeMistyped } from "./mistyped.ts";

describe("mayBeMistyped", () => {
  it.each([
    ["Zelenski", "Volodymyr Zelensky"],
    ["Zelinskiy", "Zelensky"],
    ["NAOT", "Ukraine's NATO membership"],
    ["Makron", "Emmanuel Macron"],
    ["minarels deal", "US–Ukraine minerals deal"],
    ["Trmup", "Donald Trump"],
    ["Zele", "Zelensky"],
  ])("takes %j for a slip of %j", (typed, name) => {
    expect(mayBeMistyped(typed, name)).toBe(true);
  });

  it.each([
    ["pineapple", "Ceasefire"],
    ["pineapple", "Peace deal"],
    ["Nobody", "Joe Biden"],
    ["EU", "US"],
    ["", "Zelensky"],
  ])("does not take %j for a slip of %j", (typed, name) => {
    expect(mayBeMistyped(typed, name)).toBe(false);
  });
});

describe("editDistance", () => {
  it("counts a swap of neighbours once", () => {
    expect(editDistance("naot", "nato")).toBe(1);
  });

  it("is the same both ways, nothing for equals, and never more than the longer length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
    );
  });
});
