import { existsSync } from "node:fs";
import { join } from "node:path";
import { stanceOf } from "./extractions.ts";
import { type Section, share } from "./rows.ts";
import { runScorer } from "./shared-scorer.ts";

interface PageSet {
  readonly folder: string;
  /** As the scorer calls it. */
  readonly kind: string;
  readonly measures: readonly (readonly [name: string, figure: string, toReach: number])[];
}

const PAGE_SETS: readonly PageSet[] = [
  {
    folder: "article_extraction_benchmark",
    kind: "aeb",
    measures: [["article body, shingle F1", "body_f1", 0.955]],
  },
  {
    folder: "htmldate_eval",
    kind: "htmldate",
    measures: [["day of publication, F1", "date_f1", 0.93]],
  },
  {
    folder: "postlight_parser_fixtures",
    kind: "postlight",
    measures: [
      ["title, exact", "title", 0.9],
      ["authors, exact", "author", 0.7],
    ],
  },
];

/** The web pages' parts of the table, those that lie beside the project. No reader has a part in them. */
export const pagesSections = (root: string, shared: string): Section[] =>
  PAGE_SETS.flatMap(({ folder, kind, measures }) => {
    const data = join(shared, "dev-data", folder);
    if (!existsSync(data)) return [];
    const command = [process.execPath, ...stanceOf(root), "clean", "--json"].join(" ");
    const figures = runScorer(shared, ["eval/html.mjs", "--data", data, "--kind", kind, "--run", command]);
    return {
      title: `Web pages, ${figures.get("docs")} of ${folder}`,
      rows: measures.map(([name, figure, toReach]) => share(name, toReach, { rules: figures.get(figure) ?? 0 })),
    };
  });
