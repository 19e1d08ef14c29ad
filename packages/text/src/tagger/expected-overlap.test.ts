import { expect, it } from "vitest";
import { readDocument } from "../document/document.ts";
import { expectedOverlap } from "./expected-overlap.ts";

const text = "The bill is dead.";
const document = readDocument({ key: "test", text });
const window = { firstToken: 0, endToken: 5 };
const overlapWith = (probabilities: readonly number[], words: string) => {
  const start = text.indexOf(words);
  return expectedOverlap(document, { window, probabilities: Float64Array.from(probabilities) }, [
    { start, end: start + words.length },
  ]);
};

it.each([
  ["is one where just these words are certain", [1, 1, 0, 0, 0], "The bill", 1],
  ["falls with the words that are left out", [1, 1, 1, 1, 0], "The bill", 0.5],
  ["falls with the words too many", [1, 0, 0, 0, 0], "The bill", 0.5],
  ["weighs words by their probability", [0.5, 0.5, 0, 0, 0], "The bill", 0.5],
  ["is nothing beside the likely words", [0, 0, 1, 1, 0], "The bill", 0],
])("the expected overlap %s", (_, probabilities, words, share) => {
  expect(overlapWith(probabilities, words)).toBeCloseTo(share, 10);
});
