import type SqliteFile from "better-sqlite3";
import type { Check } from "./connection.ts";

/** What SQLite's own checks find; they read the whole file. */
export function foundIntegrity(file: SqliteFile): Check[] {
  const faults = (file.pragma("integrity_check") as { integrity_check: string }[]).map((row) => row.integrity_check);
  const whole = faults.length === 1 && faults[0] === "ok";
  const dangling = file.pragma("foreign_key_check") as { table: string; parent: string }[];
  const examples = [...new Set(dangling.map(({ table, parent }) => `${table} → ${parent}`))];
  return [
    { name: "integrity", ok: whole, detail: whole ? "the file is whole" : `restore a backup: ${faults.slice(0, 3).join("; ")}` },
    {
      name: "references",
      ok: dangling.length === 0,
      detail:
        dangling.length === 0 ? "every reference is met" : `restore a backup: ${dangling.length} unmet, ${examples.join(", ")}`,
    },
  ];
}
