import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsvRow, parseCsv } from "./csv.ts";

const rows = (text: string) => [...parseCsv(text)].map((row) => row.cells);

test.each([
  [
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\r\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["\uFEFFa,b", [["a", "b"]]],
  [`"a,b",c`, [["a,b", "c"]]],
  [`"say ""hi""",c`, [[`say "hi"`, "c"]]],
  [`"two\nlines",c`, [["two\nlines", "c"]]],
  [`5" gun,c`, [[`5" gun`, "c"]]],
  [
    "a,,c\n\n\nd,,\n",
    [
      ["a", "", "c"],
      ["d", "", ""],
    ],
  ],
  ["", []],
])("%j is read cell by cell", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test("a row knows its line, with the lines inside its cells counted", () => {
  expect([...parseCsv(`a\n"b\nb"\n\nc`)].map((row) => row.line)).toEqual([1, 2, 5]);
});

test("a quotation that never ends is refused with its line", () => {
  expect(() => rows(`a,b\n"c,d\n`)).toThrow(/Line 2/);
});

test("what is written is read back", () => {
  const cell = fc.string().filter((text) => !text.startsWith("\uFEFF"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (table) => {
      expect(rows(table.map(formatCsvRow).join(""))).toEqual(table);
    }),
  );
});
