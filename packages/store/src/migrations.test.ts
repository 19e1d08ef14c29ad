import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as postgresTables from "../drizzle/postgres-tables.ts";
import * as sqliteTables from "../drizzle/sqlite-tables.ts";
import { sqliteDialect } from "./dialect/dialect.ts";
import { type Migration, missingMigrations, readMigrations } from "./migrations.ts";
import { defineTables } from "./tables/tables.ts";

const HOME = fileURLToPath(new URL("..", import.meta.url));
const DRIZZLE_KIT = join(createRequire(import.meta.url).resolve("drizzle-kit"), "../bin.cjs");

/** Everything in the files of a folder, by path. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, "utf8")])));
}

describe("Migrations", () => {
  test.each([
    ["sqlite", "sqlite"],
    ["postgres", "postgresql"],
  ] as const)("for %s are what the tables ask for: generated again, nothing is new", async (engine, dialect) => {
    // drizzle-kit takes only folders below the one it runs in.
    const copy = await mkdtemp(join(HOME, "migrations", ".check-"));
    try {
      await cp(join(HOME, "migrations", engine), copy, { recursive: true });
      const args = ["generate", "--dialect", dialect, "--schema", `./drizzle/${engine}-tables.ts`, "--out", relative(HOME, copy)];
      const { stdout } = await promisify(execFile)(process.execPath, [DRIZZLE_KIT, ...args], { cwd: HOME });
      expect(stdout).toContain("No schema changes");
      expect(await contents(copy)).toEqual(await contents(join(HOME, "migrations", engine)));
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  test("know every table", () => {
    const names = Object.keys(defineTables(sqliteDialect)).sort();
    expect(Object.keys(sqliteTables).sort()).toEqual(names);
    expect(Object.keys(postgresTables).sort()).toEqual(names);
  });

  test("of both engines go by the same names", async () => {
    const names = async (engine: "sqlite" | "postgres") => (await readMigrations(engine)).map(({ name }) => name);
    expect(await names("sqlite")).toEqual(await names("postgres"));
  });
});

describe("The missing migrations", () => {
  const migration = (name: string): Migration => ({ name, sha256: `of ${name}`, statements: [] });
  const known = [migration("a"), migration("b"), migration("c")];

  test.each([
    ["are all, for an empty database", [], ["a", "b", "c"]],
    ["are those after the last one applied", ["a"], ["b", "c"]],
    ["are none, for a database of this version", ["a", "b", "c"], []],
  ])("%s", (_promise, applied, expected) => {
    expect(missingMigrations(known, applied.map(migration)).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    ["that is none of ours", null],
    ["of a later version", [...known, migration("d")]],
    ["of another line", [migration("a"), migration("x")]],
    ["whose migration was edited", [{ ...migration("a"), sha256: "edited" }]],
  ])("cannot be told for a database %s", (_promise, applied) => {
    expect(() => missingMigrations(known, applied)).toThrow(expect.objectContaining({ code: "STORE_INVALID" }));
  });
});
