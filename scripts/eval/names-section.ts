import { existsSync } from "node:fs";
import { join } from "node:path";
import { stanceOf } from "./extractions.ts";
import { type Section, share } from "./rows.ts";
import { runScorer } from "./shared-scorer.ts";

/** The names' part of the table; null where the pairs are not beside the project. */
export function namesSection(root: string, shared: string): Section | null {
  const data = join(shared, "dev-data/opensanctions_names");
  if (!existsSync(data)) return null;
  const command = [process.execPath, ...stanceOf(root), "match-names", "--json"].join(" ");
  const figures = runScorer(shared, ["eval/names.mjs", "--data", data, "--run", command]);
  const row = (measure: string, target: number, key: string) => share(measure, target, { rules: figures.get(key) ?? 0 });
  return {
    title: "Names, human-written pairs of OpenSanctions",
    rows: [row("same person or not, F1", 0.88, "human_f1"), row("precision of what is joined", 0.99, "human_p")],
  };
}
