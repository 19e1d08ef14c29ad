import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of this command, as its package names it. */
export function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
  return manifest.version;
}
