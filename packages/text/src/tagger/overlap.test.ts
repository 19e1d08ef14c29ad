import { expect, it } from "vitest";
import { countLetters, overlapOf } from "./overlap.ts";

it.each([
  ["the same words", "ab cd", [[0, 5]], [[0, 5]], 1],
  ["the same letters with other marks", "“ab”", [[0, 4]], [[1, 3]], 1],
  ["half of the letters", "abcd", [[0, 4]], [[0, 2]], 0.5],
  [
    "pieces that meet a whole",
    "ab, cd",
    [
      [0, 2],
      [4, 6],
    ],
    [[0, 6]],
    1,
  ],
  ["words beside each other", "abcd", [[0, 2]], [[2, 4]], 0],
  ["letters with accents", "éa b", [[0, 2]], [[0, 4]], 2 / 3],
  ["marks alone", "--", [[0, 2]], [[0, 2]], 0],
] as const)("%s", (_, text, one, two, share) => {
  const spans = (places: readonly (readonly [number, number])[]) => places.map(([start, end]) => ({ start, end }));
  expect(overlapOf(countLetters(text), spans(one), spans(two))).toBe(share);
});
