import type { DisputeSidesFragment } from "@stance/client";
import { expect, it } from "vitest";
import { renderPlain } from "../render/plain.ts";
import { disputeParts } from "./dispute-line.ts";

const dispute = (sides: number): DisputeSidesFragment => ({
  kind: "AMOUNT",
  differs: "How much was it?",
  sides: Array.from({ length: sides }, (_, at) => ({ answer: `${at} ${"word ".repeat(40)}`, words: "same", articles: at + 1 })),
});
const shown = (disputes: readonly DisputeSidesFragment[]): string =>
  renderPlain({ title: "A title", parts: disputeParts(disputes), actions: [] });

it("shows five sides, and how many more there are", () => {
  expect(shown([dispute(7)])).toContain("(5 articles) · 2 more");
});

it("shows four disputes, and how many more there are", () => {
  const text = shown(Array.from({ length: 6 }, () => dispute(2)));
  expect(text.match(/how much was it/g)).toHaveLength(4);
  expect(text).toContain("Reports differ in 2 more.");
});

it("shows nothing where reports agree", () => {
  expect(disputeParts([])).toEqual([]);
});
