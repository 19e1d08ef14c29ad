import { expect, test } from "vitest";
import { markedStatement } from "../../test/marked-statement.ts";
import { overruled, unlikely } from "./proposal-decision.ts";

const { document, statement } = markedStatement("{Silva} <said> [the road tax is unfair] on Monday.", { rule: "verb-clause" });
const start = document.text.indexOf("unfair");
const judged = (content: typeof statement.content, confidence: number) => ({
  confidence,
  proposal: {
    cueClass: "SPEECH" as const,
    speaker: statement.speaker,
    cue: { first: 1, end: 2, cueClass: "SPEECH" as const },
    content,
    rule: statement,
    source: null,
    features: new Uint32Array(),
  },
});
const byRule = judged(statement.content, 0.6);
const byTagger = judged([{ start, end: start + "unfair on Monday".length }], 0.2);

test("of two readings of a cue the one taken is told with the one that lost to it, by rule and confidence", () => {
  expect(overruled(document, byRule, byTagger)).toEqual({
    question: "STATEMENT",
    span: statement.cue,
    subject: null,
    chosen: { span: statement.cue, reading: "the road tax is unfair", rule: "verb-clause", score: 0.6 },
    runnerUp: { span: statement.cue, reading: "unfair on Monday", rule: "tagger", score: 0.2 },
    reason: expect.stringContaining("more often right"),
  });
});

test("a reading that is dropped is told with the least confidence that is kept", () => {
  expect(unlikely(document, byTagger, 0.25)).toMatchObject({
    chosen: null,
    runnerUp: { reading: "unfair on Monday", score: 0.2 },
    reason: expect.stringContaining("0.25"),
  });
});
