import type { TopicDefinition } from "@stance/schema";
import { expect, test } from "vitest";
import { makeReading, makeStatement } from "../../test/make-reading.ts";
import { candidateTopics } from "./candidate-topics.ts";
import { toStanceCase } from "./stance-case.ts";

const TEXT = "Roe said the Toll must go, and so must it.";
const topic = (id: string, ...keywords: string[]): TopicDefinition => ({
  id,
  name: `Topic ${id}`,
  proposition: null,
  description: "",
  keywords,
  broader: null,
});
const many = Array.from({ length: 50 }, (_, index) => topic(`t${index}`));
const reading = makeReading(TEXT, { statements: [makeStatement(TEXT, "the Toll must go", "Roe", null, { topics: ["t7"] })] });
const cases = [toStanceCase(TEXT, makeStatement(TEXT, "the Toll must go, and so must it", "Roe", null), reading)];

test("all of a few topics are shown", () => {
  expect(candidateTopics(cases, many.slice(0, 40), reading)).toHaveLength(40);
});

test("of many topics, those are shown whose words stand in the passage or that the rules see", () => {
  const shown = candidateTopics(cases, [...many, topic("toll", "toll"), topic("tax", "tax")], reading);
  expect(shown.map(({ id }) => id)).toEqual(["t7", "toll"]);
});
