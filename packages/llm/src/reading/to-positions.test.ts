import { expect, test } from "vitest";
import { makeActor, makeMention, makeReading, makeStatement } from "../../test/make-reading.ts";
import type { DraftStance } from "../answers/stances-answer.ts";
import { toStanceCase } from "./stance-case.ts";
import { toPositions } from "./to-positions.ts";

const TEXT = "Roe would sign the second draft only if Roe's council agrees, Roe said.";
const READING = makeReading(TEXT, {
  mentions: [makeMention(TEXT, "Roe", "jane-roe")],
  actors: [makeActor("jane-roe", "Roe", "Roe")],
});
const STATEMENT = makeStatement(TEXT, "Roe would sign the second draft only if Roe's council agrees", "Roe", "jane-roe");

const stance = (draft: Partial<DraftStance>): DraftStance => ({
  item: 1,
  topic: "toll",
  stance: "SUPPORT",
  condition: null,
  target: null,
  confidence: 0.6,
  ...draft,
});

const read = (drafts: DraftStance[], statement = STATEMENT) =>
  toPositions(TEXT, [toStanceCase(TEXT, statement, READING)], { stances: drafts }, new Set(["toll"]), READING);

test("a condition with the hidden name in it is given in the article's words", () => {
  const { positions } = read([stance({ stance: "CONDITIONAL", condition: "only if the speaker's council agrees" })]);
  expect(positions).toMatchObject([{ stance: "CONDITIONAL", condition: "only if Roe's council agrees" }]);
});

test.each([null, "", "  ", "if her council agrees"])("a conditional stance with the condition %j is unclear", (condition) => {
  const { positions, droppedConditions } = read([stance({ stance: "CONDITIONAL", condition })]);
  expect(positions).toMatchObject([{ stance: "UNCLEAR", condition: null }]);
  expect(droppedConditions).toBe(1);
});

test("a condition beside another stance is left out", () => {
  expect(read([stance({ condition: "only if the speaker's council agrees" })])).toMatchObject({
    positions: [{ stance: "SUPPORT", condition: null }],
    droppedConditions: 0,
  });
});

test("a target stands in the article or is dropped", () => {
  expect(read([stance({ target: "second draft" })])).toMatchObject({
    positions: [{ target: "second draft" }],
    droppedTargets: 0,
  });
  expect(read([stance({ target: "third draft" })])).toMatchObject({ positions: [{ target: null }], droppedTargets: 1 });
});

test("a pair that is judged in two ways is unclear, and one position", () => {
  const { positions } = read([stance({ stance: "SUPPORT" }), stance({ stance: "OPPOSE" })]);
  expect(positions).toMatchObject([{ stance: "UNCLEAR" }]);
});

test("a pair that is judged twice in one way is one position", () => {
  expect(read([stance({}), stance({})]).positions).toMatchObject([{ stance: "SUPPORT" }]);
});

test.each([
  ["above one", 5, 0.65],
  ["below zero", -1, 0],
  ["of its own", 0.6, 0.6],
])("a confidence %s is kept between none and that of the statement", (_what, confidence, kept) => {
  expect(read([stance({ confidence })]).positions[0]?.confidence).toBe(kept);
});

test("a statement without a known speaker has topics and no positions", () => {
  const { positions, topicsOf } = read([stance({})], makeStatement(TEXT, "sign the second draft", null, null));
  expect(positions).toEqual([]);
  expect(topicsOf.get("s1")).toEqual(["toll"]);
});

test("evidence runs from speaker to content within a paragraph", () => {
  expect(read([stance({})]).positions[0]?.evidence.map(({ text }) => text)).toEqual([
    "Roe would sign the second draft only if Roe's council agrees",
  ]);
});
