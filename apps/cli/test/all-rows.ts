import { DatabaseSync } from "node:sqlite";

/** When something was read or written, and how often, differs between two runs that store the same. */
const OF_THE_RUN = new Set(["read_at", "recorded_at", "revision", "updated_at", "created_at"]);

/** Every row of every table of a SQLite file, in an order of its own, without times and revisions. */
export function allRows(file: string): Record<string, string[]> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    return Object.fromEntries(
      tables.map(({ name }) => [
        name,
        database
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !OF_THE_RUN.has(column))))
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}
