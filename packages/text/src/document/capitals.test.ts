import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsWithCapital } from "./capitals.ts";

test.each([
  ["Silva", true],
  ["silva", false],
  ["Żukowska", true],
  ["éclair", false],
  ["Київ", true],
  ["“Silva", false],
  ["7th", false],
  ["", false],
])("%j begins with a capital: %s", (text, isCapital) => {
  expect(beginsWithCapital(text)).toBe(isCapital);
});

test("agrees with the Unicode property for any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => beginsWithCapital(text) === /^\p{Lu}/u.test(text)));
});
