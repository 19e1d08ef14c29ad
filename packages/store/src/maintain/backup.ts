import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { KnownError } from "@stance/schema";
import { openStore, readUrl } from "../open-store.ts";
import type { Store } from "../store.ts";
import { type CheckReport, checkStore } from "./check-store.ts";

/**
 * Writes a consistent copy of the store to `file` while others read and write. Throws STORE_UNWRITABLE where the file
 * is there already or cannot be written, STORE_INVALID for a Postgres store, which has its own tools.
 */
export async function backupStore(store: Store, file: string): Promise<void> {
  const target = resolve(file);
  if (existsSync(target))
    throw new KnownError("STORE_UNWRITABLE", `${target} is there already: name another file for the backup.`);
  const unfinished = `${target}.unfinished`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await store.connection.backup(unfinished);
    await rename(unfinished, target);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (cause instanceof KnownError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KnownError("STORE_UNWRITABLE", `The backup cannot be written to ${target} (${reason}): name another file.`, {
      cause,
    });
  }
}

/**
 * Makes `targetUrl`, a SQLite file that is not there yet, from a backup that is checked first: whole, of this version,
 * every piece of evidence in its place. Throws STORE_INVALID for any other file, STORE_UNWRITABLE for a target in use.
 */
export async function restoreStore(file: string, targetUrl: string): Promise<CheckReport> {
  const source = resolve(file);
  const target = readUrl(targetUrl);
  if (target.engine === "POSTGRES" || target.path === null) {
    throw new KnownError("STORE_INVALID", "A backup is restored into a SQLite file: for Postgres use pg_restore.");
  }
  if (existsSync(target.path)) {
    throw new KnownError("STORE_UNWRITABLE", `${target.path} is there already: move it away first, or restore to another file.`);
  }
  if (!(await isFile(source))) throw new KnownError("INPUT_NOT_FOUND", `There is no backup ${source}: check the path.`);
  const unfinished = `${target.path}.unfinished`;
  try {
    await copy(source, unfinished, target.path);
    const report = await checkCopy(unfinished, source);
    await rename(unfinished, target.path);
    return report;
  } finally {
    for (const part of ["", "-wal", "-shm"]) await rm(`${unfinished}${part}`, { force: true });
  }
}

async function copy(source: string, unfinished: string, target: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, unfinished);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KnownError("STORE_UNWRITABLE", `${target} cannot be written (${reason}): restore to another file.`, { cause });
  }
}

async function checkCopy(copied: string, source: string): Promise<CheckReport> {
  const store = await openStore(`file:${copied}`).catch((cause: unknown) => {
    if (!(cause instanceof KnownError && cause.code === "STORE_INVALID")) throw cause;
    throw new KnownError("STORE_INVALID", `${source} is no backup of a Stance store of this version: use another file.`, {
      cause,
    });
  });
  try {
    const report = await checkStore(store);
    const fault = report.checks.find(({ ok }) => !ok);
    if (fault !== undefined)
      throw new KnownError("STORE_INVALID", `${source} is damaged (${fault.name}: ${fault.detail}): use another backup.`);
    return report;
  } finally {
    await store.close();
  }
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
