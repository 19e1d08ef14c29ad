import { type Column, getTableColumns, getTableName, type InferInsertModel, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Preparable, run, type Session } from "../session.ts";

/** What becomes of a row whose key is there already: it stays, or it gets these columns of the new row. */
export type OnConflict<Name extends string> =
  | "KEEP"
  | {
      readonly update: readonly Name[];
      /** Columns that get a value of their own; `excluded` names the new row. */
      readonly set?: Readonly<Record<string, SQL>>;
    };

/**
 * Inserts any number of rows by one prepared statement, whose only parameter is the rows as JSON. Of several rows
 * with the same key the last counts. The same table always comes with the same `onConflict`.
 */
export async function insertRows<Table extends SQLiteTable, Name extends keyof InferInsertModel<Table> & string>(
  session: Session,
  table: Table,
  key: readonly Name[],
  rows: readonly InferInsertModel<Table>[],
  onConflict: OnConflict<keyof InferInsertModel<Table> & string>,
): Promise<void> {
  if (rows.length === 0) return;
  const columns: Record<string, Column> = getTableColumns(table);
  const build = (): Preparable<unknown> => {
    const insert = session.db.insert(table).select(session.dialect.insertSelect("rows", Object.values(columns)));
    // The columns of a table are looked up by names that the types above allow only where they exist.
    const target = key.map((name) => columns[name]) as never;
    if (onConflict === "KEEP") return insert.onConflictDoNothing({ target });
    const updated = onConflict.update.map((name) => [name, sql`excluded.${sql.identifier(columns[name]?.name ?? name)}`]);
    return insert.onConflictDoUpdate({ target, set: { ...Object.fromEntries(updated), ...onConflict.set } as never });
  };
  const encoded = rows.map((row) =>
    Object.entries(columns).map(([name, column]) => encode(column, (row as Record<string, unknown>)[name])),
  );
  const places = key.map((name) => Object.keys(columns).indexOf(name));
  const byKey = new Map(encoded.map((values) => [JSON.stringify(places.map((place) => values[place])), values]));
  await run(session, `insert ${getTableName(table)}`, build, { rows: JSON.stringify([...byKey.values()]) });
}

function encode(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const stored = column.mapToDriverValue(value);
  return typeof stored === "string" ? storable(stored) : stored;
}

/** The text as both engines can keep it: Postgres refuses NUL, and neither keeps half a surrogate pair. */
const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();
