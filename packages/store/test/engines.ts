import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../src/open-store.ts";
import type { Store } from "../src/store.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";

/** Opens databases of one engine that nothing else uses; they are gone after the tests. */
export interface Databases {
  /** The URL of a database that nobody has opened yet. */
  newUrl(): Promise<string>;
  newStore(): Promise<Store>;
}

/** Runs the same tests on every engine: SQLite in a file, SQLite in memory, and a real Postgres. */
export function describeEngines(name: string, tests: (databases: Databases) => void): void {
  describe.each(["SQLite file", "SQLite memory", "Postgres"] as const)(`${name} (%s)`, (engine) => {
    const opened: Store[] = [];
    let folder = "";
    let server: PostgresServer | undefined;
    let files = 0;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "stance-store-"));
      if (engine === "Postgres") server = await startPostgres();
    });
    afterAll(async () => {
      await Promise.all(opened.map((store) => store.close()));
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    const newUrl = async () => {
      if (server !== undefined) return await server.createDatabase();
      if (engine === "SQLite memory") return ":memory:";
      files += 1;
      return `file:${join(folder, `${files}.db`)}`;
    };
    const newStore = async () => {
      const store = await openStore(await newUrl());
      opened.push(store);
      return store;
    };
    tests({ newUrl, newStore });
  });
}
