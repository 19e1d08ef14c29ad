import { describe, expect, it } from "vitest";
import { count, list } from "./count.ts";
import { excerpt } from "./excerpt.ts";
import { foldWords, hasAllWords } from "./fold.ts";
import { showVerdict } from "./verdict.ts";

describe("count and list", () => {
  it.each([
    [count(1, "statement"), "1 statement"],
    [count(0, "statement"), "0 statements"],
    [count(2, "entry", "entries"), "2 entries"],
    [list(["A"]), "A"],
    [list(["A", "B", "C"]), "A, B and C"],
    [list(["A", "B"], "or"), "A or B"],
    [list([]), ""],
  ])("reads %j", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe("excerpt", () => {
  it.each([
    ["short", 10, "short"],
    ["one two three", 9, "one two…"],
    ["onetwothree", 5, "onet…"],
    ["👍👍👍👍", 3, "👍👍…"],
  ])("cuts %j to %i characters", (text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected);
  });
});

describe("hasAllWords", () => {
  it.each([
    ["Ukraine's NATO membership", "nato", true],
    ["NATO’s support for Ukraine", "Nato", true],
    ["US–Ukraine minerals deal", "minerals deal", true],
    ["Réforme des retraites", "reforme", true],
    ["European army", "arm", false],
  ])("compares %j with %j by whole words", (text, words, expected) => {
    expect(hasAllWords(text, words)).toBe(expected);
  });

  it("folds case, marks and possessives away", () => {
    expect(foldWords("Łódź’s Émigrés")).toEqual(["łodz", "emigres"]);
  });
});

describe("showVerdict", () => {
  it("names each stance, and who is silent", () => {
    expect(
      showVerdict("DIFFER", [
        { name: "A", stance: "SUPPORT" },
        { name: "B", stance: "OPPOSE" },
        { name: "C", stance: null },
      ]),
    ).toBe("They differ: A supports it, B opposes it, nothing is recorded of C.");
  });
});
