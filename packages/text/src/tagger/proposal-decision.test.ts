import { expect, test } from "vitest";
import { markedStatement } from "../../test/marked-statement.ts";
import { overruled } from "./proposal-decision.ts";

const { document, statement } = markedStatement("{Silva} <said> [the road tax is unfair] on Monday.", { rule: "verb-clause" });
const tagged = (words: string) => {
  const start = document.text.indexOf(words);
  const cue = { first: 1, end: 2, cueClass: "SPEECH" } as const;
  return { cue, probability: 1, certainty: 0.4, source: null, content: [{ start, end: start + words.length }], rule: statement };
};

test("the words that the tagger gives a cue are told where those of a rule go before them", () => {
  expect(overruled(document, [tagged("unfair on Monday")])).toEqual([
    {
      question: "STATEMENT",
      span: statement.cue,
      subject: null,
      chosen: { span: statement.cue, reading: "the road tax is unfair", rule: "verb-clause", score: null },
      runnerUp: { span: statement.cue, reading: "unfair on Monday", rule: "tagger", score: 0.4 },
      reason: expect.stringContaining("go before"),
    },
  ]);
});

test("words that differ at their edges alone are the same, and a cue that no rule knows has one reading", () => {
  expect(overruled(document, [tagged("the road tax is unfair on")])).toEqual([]);
  expect(overruled(document, [{ ...tagged("unfair"), rule: null }])).toEqual([]);
});
