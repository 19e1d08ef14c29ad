import { describe, expect, it } from "vitest";
import { withQuotationMarks } from "./quotation-marks.ts";

/** `[` and `]` mark the words that were cut out. */
function cut(marked: string) {
  const [start, end] = [marked.indexOf("["), marked.indexOf("]")];
  return { exact: marked.slice(start + 1, end), prefix: marked.slice(0, start), suffix: marked.slice(end + 1) };
}

describe("withQuotationMarks", () => {
  it.each([
    ["He said: “[we back it].”", "“we back it”"],
    ["He said: “[We back it. We do], he went on.”", "“We back it. We do”"],
    ['He said: "[we back it]," and left', "“we back it”"],
    ["[He rejected the draft] on Monday", "He rejected the draft"],
    ["[He called it a “framework agreement” today].", "He called it a “framework agreement” today"],
    ["[He replied, “We are talking],” and left", "He replied, “We are talking”"],
    ["“[It matters,” he said]. More", "“It matters,” he said"],
    ['"[It matters," he said]. More', '"It matters," he said'],
    ['[He replied, "We are talking]," and left', 'He replied, "We are talking"'],
    ["[one\n  two]", "one two"],
  ])("gives back the marks around %j", (marked, expected) => {
    expect(withQuotationMarks(cut(marked))).toBe(expected);
  });
});
