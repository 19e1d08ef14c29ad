import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DATA = join(ROOT, "data");
/** Where shared corpora may lie. */
export const SHARED = join(ROOT, "../shared");
/** The committed scores of the sample articles. */
export const SCORES = join(DATA, "expected/scores.json");
/** The documents that show the table. */
export const EVALUATION = join(ROOT, "docs/evaluation.md");
export const README = join(ROOT, "README.md");
