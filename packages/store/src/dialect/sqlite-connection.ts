import { setTimeout as pause } from "node:timers/promises";
import type SqliteFile from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate, readMigrations } from "../migrations.ts";
import { createMutex } from "../mutex.ts";
import type { Session } from "../session.ts";
import { defineTables } from "../tables/tables.ts";
import type { Connection, StatementListener } from "./connection.ts";
import { type Database, sqliteDialect } from "./dialect.ts";
import { configureFile, explained, openFile, sqliteCode } from "./sqlite-file.ts";
import { foundIntegrity } from "./sqlite-integrity.ts";
import { sqliteMigrationScript } from "./sqlite-migration.ts";

const BUSY_PAUSE_MILLISECONDS = 20;
const BUSY_TRIES = 1500;

/** Opens a SQLite file, making it and its folder where absent; `path` null is a database in memory. */
export async function connectSqlite(path: string | null): Promise<Connection> {
  const writerFile = openFile(path);
  try {
    return await connect(path, writerFile);
  } catch (cause) {
    writerFile.close();
    throw explained(path, cause);
  }
}

async function connect(path: string | null, writerFile: SqliteFile): Promise<Connection> {
  const listeners = new Set<StatementListener>();
  const exclusive = createMutex();
  const begin = () => beginImmediate(writerFile);
  configureFile(writerFile);
  if (path !== null) writerFile.pragma("journal_mode = wal");
  const migrations = await readMigrations("sqlite");
  await inTransaction(writerFile, begin, () => migrate(sqliteMigrationScript(writerFile), migrations));
  const writer = sessionOf(writerFile, listeners, (work) => work());
  // A second connection, so that no reader sees an open transaction; memory has only one, where readers wait instead.
  const readerFile = path === null ? writerFile : openFile(path);
  if (path !== null) configureFile(readerFile);
  if (path !== null) readerFile.pragma("query_only = on");
  const reader = sessionOf(readerFile, listeners, path === null ? exclusive : (work) => work());
  return {
    reader,
    listeners,
    transact: (work) => exclusive(() => inTransaction(writerFile, begin, () => work(writer))),
    backup: async (file) => {
      await readerFile.backup(file);
    },
    integrity: async () => foundIntegrity(readerFile),
    close: async () => {
      await exclusive(async () => {
        readerFile.close();
        writerFile.close();
      });
    },
  };
}

function sessionOf(file: SqliteFile, listeners: ReadonlySet<StatementListener>, guard: Session["guard"]): Session {
  const logger = { logQuery: (sql: string) => listeners.forEach((listener) => void listener(sql)) };
  // The synchronous builder answers promises as the asynchronous one does when awaited, and only awaited results are used.
  const db = drizzle({ client: file, logger }) as unknown as Database;
  return { dialect: sqliteDialect, tables: defineTables(sqliteDialect), db, prepared: new Map(), guard };
}

/** Begins for writing at once, waiting for other processes without holding up this one. */
async function beginImmediate(file: SqliteFile): Promise<void> {
  file.pragma("busy_timeout = 0");
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        file.exec("begin immediate");
        return;
      } catch (error) {
        if (sqliteCode(error) !== "SQLITE_BUSY" || tries === BUSY_TRIES) throw error;
      }
      await pause(BUSY_PAUSE_MILLISECONDS);
    }
  } finally {
    file.pragma("busy_timeout = 5000");
  }
}

async function inTransaction<Result>(file: SqliteFile, begin: () => Promise<void>, work: () => Promise<Result>): Promise<Result> {
  await begin();
  try {
    const result = await work();
    file.exec("commit");
    return result;
  } catch (error) {
    if (file.inTransaction) file.exec("rollback");
    throw error;
  }
}
