import { expect, test } from "vitest";
import { boundedMemo } from "./bounded-memo.ts";

function counted(most?: number) {
  const asked: string[] = [];
  const lengthOf = boundedMemo((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, lengthOf };
}

test("an answer is worked out once", () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf("four"), lengthOf("four"), lengthOf("seven")]).toEqual([4, 4, 5]);
  expect(asked).toEqual(["four", "seven"]);
});

test("past the bound the answers are forgotten and stay right", () => {
  const { asked, lengthOf } = counted(2);
  for (const text of ["a", "bb", "ccc", "a"]) expect(lengthOf(text)).toBe(text.length);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});

test("long texts are not kept", () => {
  const { asked, lengthOf } = counted();
  const long = "x".repeat(81);
  expect([lengthOf(long), lengthOf(long)]).toEqual([81, 81]);
  expect(asked).toHaveLength(2);
});
