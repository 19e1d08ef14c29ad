import { expect, it } from "vitest";
import { markdownTable, rate, share, textTable } from "./rows.ts";

const lineOf = (row: ReturnType<typeof share>): string => textTable({ title: "t", rows: [row] }).split("\n")[2] ?? "";

it.each([
  ["reached where the better reader reaches it", share("m", 0.8, { rules: 0.7, tagger: 0.81 }), /0\.700 +0\.810 +0\.80 reached$/],
  ["reached where the figure shown is the target", share("m", 0.8, { rules: 0.79996 }), /0\.800 +– +0\.80 reached$/],
  ["below where none does", rate("m", 300, { rules: 299.4 }), /299 +– +300 below$/],
  ["not spoken of where there is none", share("m", null, { rules: 1 }), /1\.000 +– +$/],
])("a target is %s", (_promise, row, expected) => {
  expect(lineOf(row)).toMatch(expected);
});

it("the table of a document has a row for each section and each measure", () => {
  const table = markdownTable([{ title: "t", rows: [share("m", 0.8, { rules: 0.5, tagger: 0.6 })] }]);
  expect(table.split("\n").slice(2)).toEqual(["| **t** | | | |", "| m | 0.500 | 0.600 | 0.80 |"]);
});
