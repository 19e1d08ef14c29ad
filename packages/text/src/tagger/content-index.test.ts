import { expect, it } from "vitest";
import { readDocument } from "../document/document.ts";
import { findingsNear, indexContents } from "./content-index.ts";

it("findings are found once from each sentence that their content touches", () => {
  const text = "The road is closed. The bill is dead. The tax will rise.";
  const document = readDocument({ key: "test", text });
  const [road, bill, tax] = ["road", "bill", "tax"].map((word) => text.indexOf(word)) as [number, number, number];
  const long = { content: [{ start: road, end: bill + 4 }] };
  const short = { content: [{ start: tax, end: tax + 3 }] };
  const index = indexContents(document, [long, short]);
  const near = (start: number, end: number) => [...findingsNear(document, index, [{ start, end }])];
  expect(near(road, road + 4)).toEqual([long]);
  expect(near(road, bill + 1)).toEqual([long]);
  expect(near(bill, tax + 1)).toEqual([long, short]);
  expect(near(text.length - 2, text.length)).toEqual([short]);
});
