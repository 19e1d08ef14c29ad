import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "@stance/schema";
import { connectSqlite } from "./dialect/sqlite-connection.ts";
import type { Store, StoreOptions } from "./store.ts";

const DEFAULT_CONNECTIONS = 10;

/**
 * Opens the database at `url` (`file:` and a path, `:memory:`, or `postgres://`) and brings it to this version; a
 * SQLite file and its folder are made where absent. Throws STORE_UNWRITABLE, STORE_UNREACHABLE or STORE_INVALID.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const target = readUrl(url);
  const connection =
    target.engine === "SQLITE"
      ? await connectSqlite(target.path)
      : await (await loadPostgres()).connectPostgres(url, target.address, options.connections ?? DEFAULT_CONNECTIONS);
  return {
    engine: target.engine,
    address: target.address,
    reader: connection.reader,
    connection,
    close: () => connection.close(),
  };
}

/** Its driver takes a third of a second to load, which whoever uses SQLite should not wait for. */
const loadPostgres = () => import("./dialect/postgres-connection.ts");

/** False where `url` names a SQLite file that is not there yet; a Postgres database is taken to be there. Throws STORE_INVALID. */
export function isStoreThere(url: string): boolean {
  const target = readUrl(url);
  return target.engine === "POSTGRES" || (target.path !== null && existsSync(target.path));
}

/** What a database URL names; `path` is null for a database in memory. */
export type StoreTarget =
  | { readonly engine: "SQLITE"; readonly address: string; readonly path: string | null }
  | { readonly engine: "POSTGRES"; readonly address: string };

export function readUrl(url: string): StoreTarget {
  if (url === ":memory:" || url === "file::memory:") return { engine: "SQLITE", address: ":memory:", path: null };
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { engine: "POSTGRES", address: withoutPassword(url) };
  const path = pathOf(url);
  if (path === null) {
    const message = `${withoutPassword(url)} names no database: use file: and a path, or postgres://user@host/name.`;
    throw new KnownError("STORE_INVALID", message);
  }
  return { engine: "SQLITE", address: `file:${path}`, path };
}

function pathOf(url: string): string | null {
  if (url.startsWith("file://")) return URL.canParse(url) && new URL(url).host === "" ? fileURLToPath(url) : null;
  const path = url.startsWith("file:") ? url.slice("file:".length) : url;
  if (path.trim() === "" || (!url.startsWith("file:") && !isAbsolute(path) && /^[\w+.-]+:/.test(path))) return null;
  return resolve(path);
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "The database URL";
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}
