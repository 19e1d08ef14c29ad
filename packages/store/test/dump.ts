import { getTableName } from "drizzle-orm";
import { runOnce } from "../src/session.ts";
import type { Store } from "../src/store.ts";

/** Every row of every table, in an order of its own. */
export async function dump(store: Store): Promise<Record<string, string[]>> {
  const { db, tables } = store.reader;
  const rows: Record<string, string[]> = {};
  for (const table of Object.values(tables)) {
    const found = await runOnce(store.reader, db.select().from(table));
    rows[getTableName(table)] = found.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}
