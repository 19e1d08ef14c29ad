import { describe, expect, test } from "vitest";
import { formOf, withoutMarks } from "./quotation-marks.ts";

describe("the words without the marks that enclose them", () => {
  test.each([
    ["“We agree,”", "We agree,"],
    ['"We agree,"', "We agree,"],
    [" We agree ", "We agree"],
    ["“We agree", "We agree"],
    ["We agree,”", "We agree,"],
    ["the plan was “dead”", "the plan was “dead”"],
    ["“dead” on arrival", "“dead” on arrival"],
    ["“one” and “two”", "“one” and “two”"],
  ])("%s", (words, bare) => {
    const span = withoutMarks(words, { start: 0, end: words.length });
    expect(span && words.slice(span.start, span.end)).toBe(bare);
  });

  test.each(["", " ", "“”", "“ ”"])("are none in %j", (words) => {
    expect(withoutMarks(words, { start: 0, end: words.length })).toBeNull();
  });
});

describe("the form of a statement", () => {
  test.each([
    ["DIRECT", "“[We agree],” Roe said.", 1],
    ["DIRECT", '"[We agree]," Roe said, "[and gladly]."', 2],
    ["DIRECT", "“[A quotation that its paragraph does not close]", 1],
    ["MIXED", "Roe said [the plan was “dead”].", 1],
    ["INDIRECT", "Roe said [the plan was dead]. “No,” said Doe.", 1],
  ])("is %s in %s", (form, source, count) => {
    const spans: { start: number; end: number }[] = [];
    let text = "";
    for (const [index, piece] of source.split(/[[\]]/).entries()) {
      if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
      text += piece;
    }
    expect(spans).toHaveLength(count);
    expect(formOf(text, spans, [{ start: 0, end: text.length }])).toBe(form);
  });
});
