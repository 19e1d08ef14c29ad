/// <reference path="./better-sqlite3.d.ts" />
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { KnownError } from "@stance/schema";
import SqliteFile from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate, readMigrations } from "../migrations.ts";
import { createMutex } from "../mutex.ts";
import type { Session } from "../session.ts";
import { defineTables } from "../tables/tables.ts";
import type { Connection, StatementListener } from "./connection.ts";
import { type Database, sqliteDialect } from "./dialect.ts";
import { foundIntegrity } from "./sqlite-integrity.ts";
import { sqliteMigrationScript } from "./sqlite-migration.ts";

const BUSY_PAUSE_MILLISECONDS = 20;
const BUSY_TRIES = 1500;

const SETTINGS = [
  "foreign_keys = on",
  "busy_timeout = 5000",
  "mmap_size = 268435456",
  "cache_size = -32000",
  "temp_store = memory",
];

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
  configure(writerFile);
  if (path !== null) writerFile.pragma("journal_mode = wal");
  const migrations = await readMigrations("sqlite");
  await inTransaction(writerFile, begin, () => migrate(sqliteMigrationScript(writerFile), migrations));
  const writer = sessionOf(writerFile, listeners, (work) => work());
  // A second connection, so that no reader sees an open transaction; memory has only one, where readers wait instead.
  const readerFile = path === null ? writerFile : openFile(path);
  if (path !== null) configure(readerFile);
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

function openFile(path: string | null): SqliteFile {
  try {
    if (path === null) return new SqliteFile(":memory:");
    mkdirSync(dirname(path), { recursive: true });
    refuseOtherFile(path);
    return new SqliteFile(path);
  } catch (cause) {
    throw explained(path, cause);
  }
}

/** SQLite itself takes a file of a few bytes for an empty database, and would write over it. */
function refuseOtherFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) return;
  const file = openSync(path, "r");
  try {
    const beginning = Buffer.alloc(HEADER.length);
    const length = readSync(file, beginning, 0, HEADER.length, 0);
    if (length > 0 && beginning.toString("latin1") !== HEADER) throw notADatabase(path, "another kind of file");
  } finally {
    closeSync(file);
  }
}

/** What every SQLite file begins with (sqlite.org/fileformat.html). */
const HEADER = "SQLite format 3\0";

const notADatabase = (path: string | null, reason: string, cause?: unknown): KnownError =>
  new KnownError(
    "STORE_INVALID",
    `${path} is no database, or a damaged one (${reason}): restore a backup, or set DATABASE_URL to another file.`,
    { cause },
  );

function configure(file: SqliteFile): void {
  for (const setting of SETTINGS) file.pragma(setting);
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

const sqliteCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

const UNWRITABLE = /^(SQLITE_(CANTOPEN|READONLY|PERM|FULL|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC|ENOENT)/;
const INVALID = /^SQLITE_(NOTADB|CORRUPT)/;

function explained(path: string | null, cause: unknown): unknown {
  const code = sqliteCode(cause);
  if (cause instanceof KnownError) return cause;
  if (UNWRITABLE.test(code)) {
    const message = `The database ${path} cannot be written (${code}): make its folder writable, or set DATABASE_URL to another file.`;
    return new KnownError("STORE_UNWRITABLE", message, { cause });
  }
  if (INVALID.test(code)) return notADatabase(path, code, cause);
  if (code === "SQLITE_BUSY") {
    const message = `Another program has held the database ${path} for too long: end it, or set DATABASE_URL to another file.`;
    return new KnownError("STORE_UNREACHABLE", message, { cause });
  }
  return cause;
}
