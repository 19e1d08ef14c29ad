import { expect, test } from "vitest";
import { aboutWord, wordOf } from "./word.ts";

test("a word is one object wherever it stands", () => {
  expect(wordOf("Harbour")).toBe(wordOf("Harb".concat("our")));
  expect(wordOf("Harbour").lower).toBe("harbour");
});

test("what is asked about a word is worked out once, and each question has its own answer", () => {
  const asked: string[] = [];
  const lengthOf = aboutWord(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const firstOf = aboutWord(({ text }) => text.charAt(0));
  const [mill, lake] = [wordOf("mill"), wordOf("lake-side")];
  expect([lengthOf(mill), firstOf(mill), lengthOf(mill), lengthOf(lake), firstOf(lake)]).toEqual([4, "m", 4, 9, "l"]);
  expect(asked).toEqual(["mill", "lake-side"]);
});

test("null is an answer", () => {
  let asked = 0;
  const nothing = aboutWord(() => {
    asked++;
    return null;
  });
  expect([nothing(wordOf("mill")), nothing(wordOf("mill"))]).toEqual([null, null]);
  expect(asked).toBe(1);
});
