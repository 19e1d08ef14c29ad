import { expect, test } from "vitest";
import { makeActor, makeMention, makeReading, makeStatement } from "../../test/make-reading.ts";
import { toStanceCase } from "./stance-case.ts";

const TEXT = "President Roe said Norland needs Roe's toll. She is glad that JANE ROE and Roeland agree.";

const READING = makeReading(TEXT, {
  mentions: [makeMention(TEXT, "Roe", "jane-roe"), makeMention(TEXT, "She", "jane-roe", "PRONOUN")],
  actors: [makeActor("jane-roe", "Jane Roe", "Roe", "JANE ROE")],
});

test("the speaker's title and name, and every spelling of it as a whole word, are hidden", () => {
  const { item } = toStanceCase(TEXT, makeStatement(TEXT, "Norland needs Roe's toll", "President Roe", "jane-roe"), READING);
  expect(item.words).toEqual(["Norland needs the speaker's toll"]);
  expect(item.passage).toBe("the speaker said Norland needs the speaker's toll. She is glad that the speaker and Roeland agree.");
});

test("a pronoun that speaks hides nothing of itself", () => {
  const { item } = toStanceCase(TEXT, makeStatement(TEXT, "Roeland agree", "She", "jane-roe"), READING);
  expect(item.passage).toContain("She is glad that the speaker and Roeland agree.");
});

test("others stay named", () => {
  const { item } = toStanceCase(TEXT, makeStatement(TEXT, "Roeland agree", null, null), READING);
  expect(item.passage).toBe(TEXT);
});

test("a passage ends with its paragraph, and half a thousand characters from the words", () => {
  const text = `Title\n${"x ".repeat(400)}It rains. ${"y ".repeat(400)}`;
  const parts = [
    { kind: "TITLE" as const, start: 0, end: 5, reason: null },
    { kind: "PARAGRAPH" as const, start: 6, end: text.length, reason: null },
  ];
  const passageOf = (content: string): string =>
    toStanceCase(text, makeStatement(text, content, null, null), makeReading(text, { parts })).item.passage;
  expect(passageOf("It rains")).toHaveLength(1_008);
  expect(passageOf("Title")).toBe("Title");
});
