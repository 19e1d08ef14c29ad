import { typed } from "./element.ts";
import { isFields } from "./objects.ts";
import { richText } from "./rich-text.ts";
import type { Rule } from "./rule.ts";
import { number, slackLength, string } from "./values.ts";

const words = { text: string({ min: 1 }) };

/** The cells that a header row may hold too, by type. */
export const rawCells: Readonly<Record<string, Rule>> = {
  raw_text: typed("raw_text", { required: words }),
  raw_number: typed("raw_number", { required: { ...words, value: number() } }),
};

/** Every cell of a table, by type. */
export const cells: Readonly<Record<string, Rule>> = { ...rawCells, rich_text: richText };

/** Gives the number of characters in a cell, rich text counted by its words. */
export const cellLength = (cell: unknown): number => {
  if (!isFields(cell)) return 0;
  const own = typeof cell.text === "string" ? slackLength(cell.text) : 0;
  const inner = Array.isArray(cell.elements)
    ? cell.elements.reduce((sum: number, each: unknown) => sum + cellLength(each), 0)
    : 0;
  return own + inner;
};
