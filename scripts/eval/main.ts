// `npm run eval`: scores the reader. The five sample articles always; further corpora where they lie beside the project.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figures } from "./figures.ts";
import { scoreFiveArticles } from "./five-articles.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHARED = join(ROOT, "../shared");
const STANCE = `${process.execPath} --conditions=stance-source ${join(ROOT, "apps/cli/src/main.ts")}`;

const show = (name: string, { precision, recall, f1 }: Figures): void =>
  console.log(`${name.padEnd(44)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);

console.log("Five sample articles (data/expected, 70 statements, 89 positions; arguable and optional ones left out)");
const five = scoreFiveArticles(join(ROOT, "data"));
show("mentions", five.mentions);
show("statements", five.statements);
show("statements with the right speaker", five.statementsWithSpeaker);
show("positions: actor, exact topic, stance", five.positionsExact);
show("positions: actor, topic or broader, stance", five.positionsOrBroader);
show("boilerplate letters", five.boilerplate);
console.log(`${"spans that are the exact slice".padEnd(44)} ${five.exactSpans.toFixed(3)}`);

/** Each runs in a process of its own and prints its own table. */
const SCORERS: readonly (readonly [title: string, needs: string, ...command: string[]])[] = [
  [
    "Five articles, by the annotation's own scorer",
    "gold",
    "eval/gold.mjs",
    "--gold",
    "gold",
    "--seeds",
    "seeds",
    "--run",
    `${STANCE} extract --json`,
  ],
  [
    "PolNeAR, 150 articles",
    "dev-data/polnear",
    "eval/polnear.mjs",
    "--data",
    "dev-data/polnear",
    "--split",
    "train",
    "--run",
    `${STANCE} extract --json`,
  ],
  [
    "Names, human-written pairs",
    "dev-data/opensanctions_names",
    "eval/names.mjs",
    "--data",
    "dev-data/opensanctions_names",
    "--run",
    `${STANCE} match-names --json`,
  ],
];
for (const [title, needs, script, ...rest] of SCORERS) {
  console.log(`\n${title}`);
  if (!existsSync(join(SHARED, needs)) || script === undefined) {
    console.log("left out: the data are not beside the project");
    continue;
  }
  const { status } = spawnSync(process.execPath, [script, ...rest], { cwd: SHARED, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exitCode = 1;
}
