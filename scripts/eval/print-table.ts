import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contradictionsSection } from "./contradictions-section.ts";
import { stanceOf } from "./extractions.ts";
import { fiveSection } from "./five/five-section.ts";
import { namesSection } from "./names-section.ts";
import { nearCopiesSection } from "./near-copies-section.ts";
import { openCorpusSection } from "./open-corpus-section.ts";
import { pagesSections } from "./pages-section.ts";
import { DATA, EVALUATION, README, ROOT, SHARED } from "./places.ts";
import { polnearSection } from "./polnear-section.ts";
import { markdownTable, type Section, textTable } from "./rows.ts";
import { speedSection } from "./speed-section.ts";

/** Prints every section that can be measured here, and gives them. */
export async function printTable(): Promise<Section[]> {
  const sections: Section[] = [];
  const print = (name: string, section: Section | null): void => {
    if (section !== null) sections.push(section);
    console.log(section === null ? `${name}: left out, the data are not beside the project\n` : textTable(section));
  };
  print("Five sample articles", await fiveSection(DATA));
  print("Contradictory reports", await contradictionsSection(DATA));
  print("PolNeAR", polnearSection(ROOT, SHARED));
  const corpus = await openCorpusSection(SHARED);
  print("Open corpus", corpus?.section ?? null);
  print("Names", namesSection(ROOT, SHARED));
  const pages = pagesSections(ROOT, SHARED);
  for (const section of pages.length > 0 ? pages : [null]) print("Web pages", section);
  print("Near-copies", nearCopiesSection(SHARED));
  print("Speed", await speedSection(ROOT));
  if (corpus !== null) console.log(corpus.calibration);
  return sections;
}

/** Prints five-fold figures over the part of the open corpus that may be learned from. */
export function printFolds(): void {
  const command = [...stanceOf(ROOT), "train", "--corpus", join(SHARED, "open-corpus"), "--folds"];
  const { status } = spawnSync(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exitCode = 1;
}

const FIGURES = /(?<=<!-- figures: npm run eval -- --docs -->\n)[\s\S]*?(?=<!-- end of figures -->)/;

/** Writes the table into docs/evaluation.md, and what has a target into README.md. Throws where one has no place for it. */
export function writeDocuments(sections: readonly Section[]): void {
  const reachable = sections.map(({ title, rows }) => ({
    title,
    rows: rows.filter(({ target, digits }) => target !== null && digits > 0),
  }));
  writeInto(EVALUATION, markdownTable(sections));
  writeInto(README, markdownTable(reachable.filter(({ rows }) => rows.length > 0)));
}

function writeInto(document: string, table: string): void {
  const before = readFileSync(document, "utf8");
  if (!FIGURES.test(before)) throw new Error(`${document} has no place marked for the figures`);
  writeFileSync(
    document,
    before.replace(FIGURES, () => `\n${table}\n\n`),
  );
}
