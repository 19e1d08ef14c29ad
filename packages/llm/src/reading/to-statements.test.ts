import { onDay } from "@stance/schema";
import { describe, expect, test } from "vitest";
import { makeMention, makeReading, makeStatement, spanOf } from "../../test/make-reading.ts";
import { drafted } from "../../test/stand-in.ts";
import { toStatements } from "./to-statements.ts";

const TEXT = "Roe, for Norland, said on Monday that it rains, by one account. Doe added that it snows.";
const MONDAY = onDay("2025-02-24", "RELATIVE");
const RULES = makeReading(TEXT, {
  publishedAt: onDay("2025-02-26", "STATED"),
  mentions: [makeMention(TEXT, "Roe", "jane-roe"), makeMention(TEXT, "Doe", "john-doe")],
  statements: [
    makeStatement(TEXT, "it rains", "Roe", "jane-roe", { cue: spanOf(TEXT, "said"), saidOn: MONDAY, onBehalfOf: "norland" }),
  ],
});

const read = (...statements: ReturnType<typeof drafted>[]) => toStatements(TEXT, { statements }, RULES, RULES.parts);
const RAIN = drafted({ speaker: "Roe", cue: "said", content: ["it rains"] });
const SNOW = drafted({ speaker: "Doe", cue: "added", content: ["it snows"] });

describe("a statement of the model", () => {
  test("that the rules find too has their date and their principal, and is surer", () => {
    const [both, alone] = read(RAIN, SNOW).statements;
    expect(both).toMatchObject({ saidOn: MONDAY, onBehalfOf: "norland", rule: "llm+rules" });
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });

  test("that the rules do not find has the day of publication", () => {
    expect(read(SNOW).statements).toMatchObject([{ saidOn: onDay("2025-02-26", "PUBLICATION"), onBehalfOf: null, rule: "llm" }]);
  });

  test("has no principal of another speaker", () => {
    expect(read({ ...RAIN, speaker: "Doe" }).statements).toMatchObject([{ onBehalfOf: null }]);
  });

  test("is told by the account that the article names", () => {
    expect(read({ ...RAIN, reportedBy: "one account" }).statements).toMatchObject([{ reportedBy: "one account" }]);
  });

  test("counts once however often the model lists it", () => {
    expect(read(RAIN, RAIN).statements).toHaveLength(1);
  });

  test("is numbered by its place in the text", () => {
    expect(read(SNOW, RAIN).statements.map(({ id, content }) => [id, content[0]?.text])).toEqual([
      ["s1", "it rains"],
      ["s2", "it snows"],
    ]);
  });
});
