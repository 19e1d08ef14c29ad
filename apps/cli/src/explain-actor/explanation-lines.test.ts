import { onDay } from "@stance/schema";
import { expect, test } from "vitest";
import type { Explanation } from "./explanation.ts";
import { explanationLines } from "./explanation-lines.ts";

const words = { start: 4, end: 9, exact: "Silva", prefix: "Ana ", suffix: " left\u001b[2J." };
const published = onDay("2025-04-15", "STATED");
const EXPLANATION: Explanation = {
  slug: "ana-silva",
  name: "Ana Silva",
  kind: "PERSON",
  names: [
    { name: "Ana Silva", weak: false },
    { name: "the minister", weak: true },
  ],
  articles: [
    {
      title: "A bridge",
      publishedAt: published,
      rule: "new-name",
      says: "nobody known",
      namings: [{ text: "Silva", form: "NAME", rule: "surname", times: 2, first: words }],
    },
  ],
  articlesInAll: 3,
  roles: [
    { role: "minister", article: "A bridge", publishedAt: published, words },
    { role: "minister", article: "A road", publishedAt: onDay("2025-04-20", "STATED"), words },
  ],
  notJoined: [
    { slug: "ana-silva-2", name: "Ana Silva", kind: "PERSON", similarity: 1, reason: "other-country", says: "two countries" },
  ],
  reviews: [],
};

test("an explanation reads line by line, and nothing in it steers a terminal", () => {
  expect(explanationLines(EXPLANATION)).toEqual([
    "Ana Silva · PERSON · ana-silva",
    "names: Ana Silva, the minister (never alone)",
    "",
    "Joined",
    "  2025-04-15 · A bridge",
    "    new-name: nobody known",
    "    “Silva” 2× · name, surname · …Ana [Silva] left [2J.…",
    "  the first 1 of 3; more with --limit",
    "",
    "Roles",
    "  minister · 2025-04-15 to 2025-04-20 · 2 articles · …Ana [Silva] left [2J.…",
    "",
    "Not joined",
    "  Ana Silva · PERSON · ana-silva-2 · likeness 1.00 · other-country: two countries",
  ]);
});

test("what people decided stands at the end", () => {
  const review = {
    actorIds: ["act_a", "act_b"],
    verdict: "DIFFERENT",
    reviewer: "editor",
    reason: "two people",
    decidedAt: "2025-05-01T10:00:00.000Z",
  } as unknown as Explanation["reviews"][number];
  expect(explanationLines({ ...EXPLANATION, reviews: [review] }).slice(-2)).toEqual([
    "Decided by people",
    "2025-05-01 · DIFFERENT · act_a and act_b · editor · two people",
  ]);
});
