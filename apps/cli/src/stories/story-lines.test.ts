import { expect, it } from "vitest";
import { storyLines } from "./story-lines.ts";

const article = { title: "Ferry", outlet: "Gazette", address: "file:a", text: 1, similarity: null, split: null };

it("tells which articles are exact copies, how near others are, and who split one off", () => {
  const lines = storyLines({
    id: "sto_00000001" as never,
    articles: [
      { ...article, id: "art_1" },
      { ...article, id: "art_2", outlet: null, address: "file:b" },
      { ...article, id: "art_3", text: 2, similarity: 0.834, title: "Ferry\nsails", address: "file:c" },
    ],
  });
  expect(lines).toEqual([
    "sto_00000001 · 3 articles",
    "  Ferry · Gazette · text 1, in 1 more · art_1 · file:a",
    "  Ferry · outlet not stated · text 1, in 1 more · art_2 · file:b",
    "  Ferry sails · Gazette · 83% the same as another · art_3 · file:c",
  ]);
  const split = { reviewer: "ada", reason: "another debate", decidedAt: "2025-05-01T00:00:00.000Z" };
  expect(storyLines({ id: "sto_00000002" as never, articles: [{ ...article, id: "art_4", split }] })).toEqual([
    "sto_00000002 · 1 article",
    "  Ferry · Gazette · split off by ada, 2025-05-01 another debate · art_4 · file:a",
  ]);
});
