import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Extraction } from "@stance/schema";

/** The readers that are measured; `llm` is not, for it costs. */
export const MEASURED_READERS = ["rules", "tagger"] as const;
export type MeasuredReader = (typeof MEASURED_READERS)[number];

/** `stance` of the project in a folder, run from its source. */
export const stanceOf = (root: string): string[] => ["--conditions=stance-source", join(root, "apps/cli/src/main.ts")];

const MOST_BYTES = 1 << 30;

/** The lines of `stance extract --json` for these files, by the project in `root`. Throws where the command fails. */
export function extractLines(root: string, files: readonly string[], reader: MeasuredReader): string[] {
  const command = [...stanceOf(root), "extract", "--json", "--reader", reader, ...files];
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`stance extract --reader ${reader} of ${root} ended with ${status}`);
  return stdout.split("\n").filter((line) => line !== "");
}

export const parseExtractions = (lines: readonly string[]): Extraction[] => lines.map((line) => JSON.parse(line));
