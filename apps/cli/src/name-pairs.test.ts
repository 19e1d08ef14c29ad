import { expect, test } from "vitest";
import { readNamePairs } from "./name-pairs.ts";

const pairs = (csv: string) => [...readNamePairs(csv)].map(({ name1, name2 }) => [name1, name2]);

test("the two columns are found by their names, among others", () => {
  expect(pairs("id,name2,name1\n1,B,A\n")).toEqual([["A", "B"]]);
});

test.each([
  ["no header", "A,B\n", "name1,name2"],
  ["a row of another width", "name1,name2\nA,B\nSilva, Ada,B\n", "Line 3"],
  ["nothing at all", "", "name1,name2"],
])("%s is refused in words", (_, csv, said) => {
  expect(() => pairs(csv)).toThrow(said);
});
