import { describe, expect, it } from "vitest";
import * as surface from "./index.ts";
import { ActorId, Evidence, isVerbatim, isWithin, overlaps, Position, quote, Slug, Span, TopicFile } from "./index.ts";

const evidence = {
  id: "evi_aaaaaaaa",
  versionId: "ver_aaaaaaaa",
  start: 4,
  end: 9,
  exact: "backs",
  prefix: "She ",
  suffix: " it",
};
const position = {
  id: "pos_aaaaaaaa",
  actorId: "act_aaaaaaaa",
  topicId: "top_aaaaaaaa",
  statementId: "stm_aaaaaaaa",
  stance: "SUPPORT",
  target: null,
  condition: null,
  basis: "DIRECT_QUOTE",
  confidence: 0.9,
  rule: "quotation",
  saidOn: null,
  status: "UNREVIEWED",
  recordedAt: "2026-01-01T00:00:00.000Z",
  runId: "run_aaaaaaaa",
};

describe("the model refuses", () => {
  it.each([
    ["an empty span", Span, { start: 3, end: 3 }],
    ["a span that begins before the text", Span, { start: -1, end: 3 }],
    ["an id of another kind", ActorId, "top_aaaaaaaa"],
    ["an id with a path in it", ActorId, "act_../../etc"],
    ["a slug with capitals", Slug, "Jane-Doe"],
    ["evidence longer than its words", Evidence, { ...evidence, end: 10 }],
    ["a condition left out", Position, { ...position, stance: "CONDITIONAL" }],
    ["a confidence above one", Position, { ...position, confidence: 1.1 }],
    [
      "two topics with one id",
      TopicFile,
      [
        { id: "a", name: "A" },
        { id: "a", name: "B" },
      ],
    ],
    [
      "a topic broader than itself",
      TopicFile,
      [
        { id: "a", name: "A", broader: "b" },
        { id: "b", name: "B", broader: "a" },
      ],
    ],
    ["a broader topic that is not there", TopicFile, [{ id: "a", name: "A", broader: "b" }]],
  ])("%s", (_name, model, value) => {
    expect(model.safeParse(value).success).toBe(false);
  });
  it("and takes what is right", () => {
    expect(Position.safeParse(position).error).toBeUndefined();
    expect(Position.safeParse({ ...position, stance: "CONDITIONAL", condition: "if asked" }).error).toBeUndefined();
    expect(Slug.safeParse("500-billion-demand").error).toBeUndefined();
  });
});

describe("evidence is verbatim", () => {
  const piece = Evidence.parse(evidence);
  it.each([
    ["where its words stand", "She backs it.", true],
    ["nowhere else", "So she backs it.", false],
    ["not between other words", "He  backs it.", false],
    ["not in a text that was changed", "She backs them.", false],
  ])("%s", (_name, text, verbatim) => {
    expect(isVerbatim(text, piece)).toBe(verbatim);
  });
});

describe("spans", () => {
  it("touching is not overlapping, and a span lies within itself", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(isWithin({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
  });
  it("a quoted span carries its words", () => {
    expect(quote("We back it.", { start: 3, end: 7 })).toEqual({ start: 3, end: 7, text: "back" });
  });
});

describe("the package", () => {
  it("exports exactly what its index names", () => {
    expect(Object.keys(surface).sort()).toMatchSnapshot();
  });
});
