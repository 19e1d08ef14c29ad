import type { TopicDefinition } from "@stance/schema";
import { expect, test } from "vitest";
import { makeActor, makeMention, makeReading } from "../test/make-reading.ts";
import { drafted, judged } from "../test/stand-in.ts";
import type { Ask } from "./model/ask.ts";
import type { Question } from "./prompt/question.ts";
import { readWithModel } from "./read-with-model.ts";
import { noUsage } from "./usage.ts";

const TOPIC: TopicDefinition = { id: "toll", name: "Toll", proposition: null, description: "", keywords: [], broader: null };
const WORDS = Array.from({ length: 45 }, (_, index) => `toll number ${index} is right`);
const TEXT = `Roe said ${WORDS.join(", ")}.`;

/** An `Ask` that answers at once, and what it was asked. */
function answering(statements: readonly unknown[], stances: readonly unknown[]) {
  const asked: Question<unknown>[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return question.schema.parse(question.name === "statements" ? { statements } : { stances });
  };
  return { ask, asked };
}

const task = (ask: Ask, text = TEXT, parts = makeReading(text).parts) => ({
  article: { key: "a", text },
  rules: makeReading(text, { parts, mentions: [makeMention(text, "Roe", "jane-roe")], actors: [makeActor("jane-roe", "Roe")] }),
  topics: [TOPIC],
  ask,
  hash: (words: string) => words.slice(0, 16),
  counts: noUsage(),
});

test("many statements are judged twenty at a time, each under its own number", async () => {
  const drafts = WORDS.map((words) => drafted({ speaker: "Roe", content: [words] }));
  const { ask, asked } = answering(drafts, [judged({ item: 5, topic: "toll", stance: "SUPPORT" })]);
  const { positions, statements } = await readWithModel(task(ask));
  expect(asked.map(({ name }) => name)).toEqual(["statements", "stances", "stances", "stances"]);
  expect(statements).toHaveLength(45);
  expect(positions.map(({ statement }) => statement)).toEqual(["s5", "s25", "s45"]);
  expect(statements.filter(({ topics }) => topics.includes("toll")).map(({ id }) => id)).toEqual(["s5", "s25", "s45"]);
});

test("boilerplate is neither sent nor quoted", async () => {
  const text = "Menu: it rains\nRoe said it snows.";
  const parts = [
    { kind: "BOILERPLATE" as const, start: 0, end: 14, reason: "menu" },
    { kind: "PARAGRAPH" as const, start: 15, end: text.length, reason: null },
  ];
  const { ask, asked } = answering([drafted({ content: ["it rains"] })], []);
  const own = task(ask, text, parts);
  expect((await readWithModel(own)).statements).toEqual([]);
  expect(asked[0]?.prompt).not.toContain("it rains");
  expect(own.counts.droppedQuotations).toBe(1);
});

test("nothing is asked of a text that is boilerplate throughout", async () => {
  const { ask, asked } = answering([], []);
  const parts = [{ kind: "BOILERPLATE" as const, start: 0, end: TEXT.length, reason: "menu" }];
  expect((await readWithModel(task(ask, TEXT, parts))).statements).toEqual([]);
  expect(asked).toEqual([]);
});
