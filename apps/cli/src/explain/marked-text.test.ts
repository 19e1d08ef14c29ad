import fc from "fast-check";
import { expect, test } from "vitest";
import { markedText } from "./marked-text.ts";
import type { Mark } from "./notes.ts";

const show = (text: string, marks: readonly (readonly [start: number, end: number, label: string])[]): string =>
  markedText(
    text,
    { start: 0, end: text.length },
    marks.map(([start, end, label]): Mark => ({ start, end, label, kind: "MENTION" })),
    (_, words) => words,
  );

test.each([
  ["a mark stands around its words", "a bill", [[2, 6, "M1"]], "a ⟦M1|bill⟧"],
  [
    "marks of one place share their brackets",
    "a bill",
    [
      [2, 6, "M1"],
      [2, 6, "P1"],
    ],
    "a ⟦M1, P1|bill⟧",
  ],
  [
    "a mark may stand within another",
    "a bill",
    [
      [0, 6, "S1"],
      [2, 6, "M1"],
    ],
    "⟦S1|a ⟦M1|bill⟧⟧",
  ],
  [
    "marks that cross are closed and opened again",
    "abcd",
    [
      [0, 3, "S1"],
      [1, 4, "S2"],
    ],
    "⟦S1|a⟦S2|bc⟧⟧⟦S2|d⟧",
  ],
  ["the article's own brackets of that kind are shown as others", "a ⟦b⟧", [], "a [b]"],
  ["nothing in the words steers a terminal", "a\u001b[2J\u0007b\u202ec", [[0, 1, "M1"]], "⟦M1|a⟧ [2J b c"],
] as const)("%s", (_, text, marks, shown) => {
  expect(show(text, marks)).toBe(shown);
});

test("what reaches out of the stretch is cut to it", () => {
  const marks: Mark[] = [{ start: 0, end: 9, label: "S1", kind: "STATEMENT" }];
  expect(markedText("one two three", { start: 4, end: 13 }, marks, (_, words) => words)).toBe("⟦S1|two t⟧hree");
});

test("whatever the marks, all words are shown once and every bracket is closed", () => {
  const mark = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{30}$/), fc.array(mark, { maxLength: 12 }), (text, places) => {
      const shown = show(
        text,
        places.map(({ start, length }) => [start, start + length, "X"] as const),
      );
      expect(shown.replace(/⟦[X, ]+\||⟧/g, "")).toBe(text);
      expect(shown.split("⟦").length).toBe(shown.split("⟧").length);
    }),
  );
});
