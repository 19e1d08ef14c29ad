import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { createRulesReader } from "@stance/text";
import { type Read, readFive, readTopicsOf } from "./five/read-five.ts";
import { scoreFive } from "./five/score-five.ts";
import { DATA, SCORES } from "./places.ts";
import { fallsOf, readScores, type ScoresFile, toScoresFile } from "./scores-file.ts";
import { showChanges } from "./show-changes.ts";

async function scoreNow(): Promise<{ readonly scores: ScoresFile; readonly read: readonly Read[] }> {
  const read = await readFive(DATA, createRulesReader);
  return { scores: toScoresFile(scoreFive(read, readTopicsOf(DATA))), read };
}

/** Compares the sample articles' scores with the committed ones and shows what changed; false where a figure falls. */
export async function checkScores(): Promise<boolean> {
  const committed = readScores(SCORES);
  const { scores, read } = await scoreNow();
  const texts = Object.fromEntries(read.map(({ expected }) => [basename(expected.file), expected.text]));
  showChanges(committed.articles, { findings: scores.articles, texts });
  for (const [measure, value] of Object.entries(scores.totals)) {
    console.log(`${measure.padEnd(52)} ${(committed.totals[measure] ?? 0).toFixed(4)} → ${value.toFixed(4)}`);
  }
  const falls = fallsOf(committed, scores);
  for (const { measure, before, now } of falls) console.log(`FALLS: ${measure}, ${before} → ${now}`);
  return falls.length === 0;
}

/** Puts the sample articles' scores in the place of the committed ones. */
export async function writeScores(): Promise<void> {
  const { scores } = await scoreNow();
  writeFileSync(SCORES, `${JSON.stringify(scores, null, 1)}\n`);
}
