import type { BaseSQLiteDatabase, SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import * as postgres from "./postgres.ts";
import * as sqlite from "./sqlite.ts";

/** What an engine calls the things that both can do. */
export type Dialect = typeof sqlite;

export type Column = SQLiteColumn;
export type Table = SQLiteTable;

/** The query builder. */
export type Database = BaseSQLiteDatabase<"async", unknown>;

export const sqliteDialect: Dialect = sqlite;

// drizzle types each engine apart, though the part of the builder used here is the same in both. All code is typed by
// one engine and tested on both; that the other has every name is checked by `satisfies`.
export const postgresDialect = postgres satisfies Record<keyof Dialect, unknown> as unknown as Dialect;
