import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRulesReader } from "@stance/text";
import { describe, expect, it } from "vitest";
import { type Change, changeLine, changesBetween } from "./changes.ts";
import { readFive, readTopicsOf } from "./five/read-five.ts";
import { scoreFive } from "./five/score-five.ts";
import { fallsOf, readScores, type ScoresFile, toScoresFile } from "./scores-file.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const textOf = ({ article }: Change): string => readFileSync(join(DATA, "articles", article), "utf8");

const judged = (f1: number, wrong: string[], missed: string[]): ScoresFile => ({
  totals: { statements: f1 },
  articles: { "a.txt": { statements: { f1, wrong, missed } } },
});

describe("the committed scores", () => {
  it("are reached by the rules on every measure", async () => {
    const committed = readScores(join(DATA, "expected", "scores.json"));
    const now = toScoresFile(scoreFive(await readFive(DATA, createRulesReader), readTopicsOf(DATA)));
    const changes = changesBetween(committed.articles, now.articles).map((change) => changeLine(change, textOf(change)));
    const advice = "\nIf the change is worth it, `npm run eval -- --write` commits the new scores.";
    expect(fallsOf(committed, now), `${changes.join("\n")}${advice}\n`).toEqual([]);
  });

  it("fall where a total is lower or gone, and nowhere else", () => {
    const before = { totals: { statements: 0.9, mentions: 1, positions: 0.5 }, articles: {} };
    const now = { totals: { statements: 0.8999, positions: 0.6, boilerplate: 0 }, articles: {} };
    expect(fallsOf(before, now).map(({ measure }) => measure)).toEqual(["statements", "mentions"]);
  });

  it("tell what was gained and lost in which article", () => {
    const changes = changesBetween(
      judged(0.5, ["0-4 ada", "9-12 ada"], ["20-24 ada"]).articles,
      judged(0.5, ["9-12 ada", "30-34 bo"], ["40-44 bo"]).articles,
    );
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([
      ["gained", "20-24 ada"],
      ["lost", "40-44 bo"],
      ["new false alarm", "30-34 bo"],
      ["false alarm gone", "0-4 ada"],
    ]);
  });

  it("show the words that a change is about", () => {
    const change = { article: "a.txt", measure: "statements", kind: "lost", key: "3-7 ada" } as const;
    expect(changeLine(change, "We back the plan")).toContain("“back”");
  });
});
