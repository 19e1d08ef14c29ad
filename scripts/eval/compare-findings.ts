import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Findings } from "./changes.ts";
import { checkOut } from "./checked-out.ts";
import type { MeasuredReader } from "./extractions.ts";
import { findAll } from "./findings.ts";
import { ROOT, SHARED } from "./places.ts";
import { showChanges } from "./show-changes.ts";

/** Keeps what is found now. */
export async function saveFindings(file: string, reader: MeasuredReader): Promise<void> {
  const { findings } = await findAll(ROOT, ROOT, SHARED, reader);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(findings, null, 1)}\n`);
  console.log(`${Object.keys(findings).length} articles kept in ${file}`);
}

/** Shows what was gained and lost since findings were kept. */
export async function compareWithFile(file: string, reader: MeasuredReader): Promise<void> {
  const before: Findings = JSON.parse(readFileSync(file, "utf8"));
  showChanges(before, await findAll(ROOT, ROOT, SHARED, reader));
}

/** Shows what was gained and lost since a commit, by reading everything as it did. */
export async function compareWithCommit(ref: string, reader: MeasuredReader): Promise<void> {
  using then = checkOut(ROOT, ref);
  const { findings } = await findAll(then.root, ROOT, SHARED, reader);
  showChanges(findings, await findAll(ROOT, ROOT, SHARED, reader));
}
