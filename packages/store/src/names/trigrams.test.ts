import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTrigramIndex, distance, similarity } from "./trigrams.ts";

const indexOf = (names: readonly string[]) => {
  const index = createTrigramIndex<string>();
  for (const name of names) index.add({ key: name, name });
  return index;
};

describe("names that look alike", () => {
  const index = indexOf([
    "Volodymyr Zelensky",
    "Donald Trump",
    "Emmanuel Macron",
    "Vladimir Putin",
    "NATO",
    "NATO membership",
    "ceasefire",
  ]);
  test.each([
    ["a wrong last letter", "Zelenski", "Volodymyr Zelensky"],
    ["a wrong letter in either word", "Volodimyr Zelenskj", "Volodymyr Zelensky"],
    ["swapped letters in a short name", "NAOT", "NATO"],
    ["a missing letter", "Macrn", "Emmanuel Macron"],
    ["a doubled letter", "ceassefire", "ceasefire"],
    ["a word left out", "Donald", "Donald Trump"],
  ])("are found by %s", (_promise, typed, name) => {
    expect(index.nearest(typed, 3)[0]?.name).toBe(name);
  });

  test("are not found where nothing is alike", () => {
    expect(index.nearest("pineapple", 3)).toEqual([]);
    expect(index.nearest("", 3)).toEqual([]);
    expect(index.nearest("🤷", 3)).toEqual([]);
  });

  test("come once for each key", () => {
    const index = createTrigramIndex<number>();
    index.add({ key: 1, name: "Zelensky" });
    index.add({ key: 1, name: "Zelenskyy" });
    expect(index.nearest("Zelenski", 5)).toHaveLength(1);
  });
});

describe("the distance of two texts", () => {
  const text = fc.string({ maxLength: 12 });

  test("is the same both ways, and nought only for the same text", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test("is never more than the longer one's length", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("counts a swap of neighbours as one", () => {
    expect(distance("naot", "nato")).toBe(1);
  });
});

test("a name is wholly like itself", () => {
  expect(similarity("volodymyr zelensky", "volodymyr zelensky")).toBe(1);
});
