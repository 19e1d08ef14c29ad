import { INPUT_LIMITS } from "../limits.ts";
import { actionable, dispatchable, focusable, placeholdable, typed } from "./element.ts";
import { byType, type FieldsRule } from "./objects.ts";
import { richText, richTextInlines } from "./rich-text.ts";
import { fieldPath } from "./rule.ts";
import { boolean, integer, list, matching, string } from "./values.ts";

const typable = { ...actionable, ...dispatchable, ...focusable, ...placeholdable };
const numeral = matching(/^-?\d+(?:\.\d+)?$/, "a number written as a string");

const ordered =
  (low: string, high: string): FieldsRule =>
  (fields, path, faults) => {
    if (fields[low] === undefined || fields[high] === undefined) return;
    if (Number(fields[low]) > Number(fields[high]))
      faults.push({ path: fieldPath(path, low), message: `must not be above ${high}` });
  };

export const plainTextInput = typed(
  "plain_text_input",
  {
    optional: {
      ...typable,
      initial_value: string({ max: INPUT_LIMITS.textLength }),
      multiline: boolean,
      min_length: integer({ min: 0, max: INPUT_LIMITS.textLength }),
      max_length: integer({ min: 1, max: INPUT_LIMITS.textLength }),
    },
  },
  ordered("min_length", "max_length"),
);

export const emailInput = typed("email_text_input", { optional: { ...typable, initial_value: string() } });

export const urlInput = typed("url_text_input", { optional: { ...typable, initial_value: string() } });

export const numberInput = typed(
  "number_input",
  {
    required: { is_decimal_allowed: boolean },
    optional: { ...typable, initial_value: numeral, min_value: numeral, max_value: numeral },
  },
  ordered("min_value", "max_value"),
  ordered("min_value", "initial_value"),
  ordered("initial_value", "max_value"),
);

const lines = integer({ min: 1, max: INPUT_LIMITS.lines });

export const richTextInput = typed("rich_text_input", {
  optional: {
    ...typable,
    initial_value: byType("rich text", { ...richTextInlines, rich_text: richText }),
    min_lines: lines,
    max_lines: lines,
  },
});

export const fileInput = typed("file_input", {
  optional: {
    ...actionable,
    filetypes: list(string({ min: 1 }), { min: 1 }),
    max_files: integer({ min: 1, max: INPUT_LIMITS.files }),
  },
});
