/// <reference path="./better-sqlite3.d.ts" />
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { KnownError } from "@stance/schema";
import SqliteFile from "better-sqlite3";

const SETTINGS = [
  "foreign_keys = on",
  "busy_timeout = 5000",
  "mmap_size = 268435456",
  "wal_autocheckpoint = 4000",
  "cache_size = -32000",
  "temp_store = memory",
];

/** Opens a SQLite file, making it and its folder where absent; `path` null is a database in memory. */
export function openFile(path: string | null): SqliteFile {
  try {
    if (path === null) return new SqliteFile(":memory:");
    makeFolder(dirname(path));
    refuseOtherFile(path);
    return new SqliteFile(path);
  } catch (cause) {
    throw explained(path, cause);
  }
}

/** Makes the folder and those above it. Node's own recursion never ends below folders that cannot be written, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that opens the same database may have made it just now.
    if (sqliteCode(error) !== "EEXIST") throw error;
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

/** Sets what SQLite forgets when a file is closed. */
export function configureFile(file: SqliteFile): void {
  for (const setting of SETTINGS) file.pragma(setting);
}

/** The code of an error of SQLite or of the file system; empty for any other. */
export const sqliteCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

const UNWRITABLE = /^(SQLITE_(CANTOPEN|READONLY|PERM|FULL|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC|ENOENT)/;
const INVALID = /^SQLITE_(NOTADB|CORRUPT)/;

/** The foreseen failure that an error of SQLite or of the file system amounts to, or the error itself. */
export function explained(path: string | null, cause: unknown): unknown {
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
