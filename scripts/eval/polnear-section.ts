import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractLines, type MeasuredReader } from "./extractions.ts";
import { type Section, share } from "./rows.ts";
import { runScorer } from "./shared-scorer.ts";

const MEASURES: readonly (readonly [key: string, measure: string, target: number | null])[] = [
  ["content_f1", "content, token F1", 0.8],
  ["source_f1", "source, token F1", 0.64],
  ["cue_f1", "cue, token F1", 0.55],
  ["attr_f1_03", "attributions F1, overlap .3", 0.66],
  ["attr_f1_08", "attributions F1, overlap .8", null],
  ["speaker_acc", "right speaker", 0.93],
  ["direct_recall", "direct quotations found", 0.93],
  ["mixed_recall", "mixed found", null],
  ["indirect_recall", "indirect found", null],
];

/** PolNeAR's part of the table; null where the corpus is not beside the project. */
export function polnearSection(root: string, shared: string): Section | null {
  const data = join(shared, "dev-data/polnear");
  if (!existsSync(data)) return null;
  const texts = join(data, "train/text");
  const files = readdirSync(texts)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(texts, name));
  const folder = mkdtempSync(join(tmpdir(), "stance-polnear-"));
  const score = (reader: MeasuredReader): Map<string, number> => {
    const lines = join(folder, `${reader}.jsonl`);
    writeFileSync(lines, `${extractLines(root, files, reader).join("\n")}\n`);
    return runScorer(shared, ["eval/polnear.mjs", "--data", data, "--split", "train", "--from", lines]);
  };
  try {
    const [rules, tagger] = [score("rules"), score("tagger")];
    return {
      title: `PolNeAR, ${files.length} articles of its training part, words only`,
      rows: MEASURES.map(([key, measure, target]) =>
        share(measure, target, { rules: rules.get(key) ?? 0, tagger: tagger.get(key) ?? 0 }),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
