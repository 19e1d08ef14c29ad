import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { beginningOf } from "./index-topics.ts";
import { stemOf } from "./stem.ts";

const FOLDER = new URL("../../test/articles/", import.meta.url);
const WORDS = readdirSync(FOLDER).flatMap(
  (name) =>
    readFileSync(new URL(name, FOLDER), "utf8")
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [],
);

test("a word of eight letters or more begins as its stem does, also where it is made of two", () => {
  const joined = WORDS.map((word, index) => `${word}${WORDS[index + 1] ?? ""}`);
  const long = [...new Set([...WORDS, ...joined])].filter((word) => word.length >= 8);
  expect(long.length).toBeGreaterThan(500);
  expect(long.filter((word) => beginningOf(stemOf(word)) !== beginningOf(word))).toEqual([]);
});
