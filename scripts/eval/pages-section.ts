import { existsSync } from "node:fs";
import { join } from "node:path";
import { stanceOf } from "./extractions.ts";
import { type Section, share } from "./rows.ts";
import { runScorer } from "./shared-scorer.ts";

/** The web pages' part of the table; null where they are not beside the project. No reader has a part in it. */
export function pagesSection(root: string, shared: string): Section | null {
  const data = join(shared, "dev-data/article_extraction_benchmark");
  if (!existsSync(data)) return null;
  const command = [process.execPath, ...stanceOf(root), "clean", "--json"].join(" ");
  const figures = runScorer(shared, ["eval/html.mjs", "--data", data, "--kind", "aeb", "--run", command]);
  return {
    title: `Web pages, ${figures.get("docs")} of article_extraction_benchmark`,
    rows: [share("article body, shingle F1", null, { rules: figures.get("body_f1") ?? 0 })],
  };
}
