import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dump } from "../../test/dump.ts";
import { describeEngines } from "../../test/engines.ts";
import { makeActor, makeRecord, makeTopic } from "../../test/make.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import { backupStore, restoreStore } from "./backup.ts";
import { checkStore } from "./check-store.ts";
import { recomputeStandings } from "./recompute-standings.ts";

const topic = makeTopic("Harbour");
const said = { words: "We back the harbour", actor: makeActor("Ada Mine"), topic };

async function fill(store: Store): Promise<Store> {
  await saveTopics(store, [topic]);
  await writeArticle(store, makeRecord({ name: "first", said: [said] }));
  return store;
}

describeEngines("A check", ({ newStore }) => {
  test("finds a sound store well, and counts its rows", async () => {
    const report = await checkStore(await fill(await newStore()));
    expect(report).toMatchObject({ ok: true, counts: { positions: 1, articles: 1, evidence: 1 } });
    expect(report.checks.map(({ name }) => name)).toEqual(expect.arrayContaining(["evidence", "holding"]));
  });

  test("finds an empty store well", async () => {
    expect(await checkStore(await newStore())).toMatchObject({ ok: true });
  });
});

describeEngines("Standings computed anew", ({ newStore }) => {
  test("are as they were, also where they had been lost", async () => {
    const store = await fill(await newStore());
    await writeArticle(store, makeRecord({ name: "second", said: [{ ...said, stance: "OPPOSE", day: "2025-04-09" }] }));
    const before = await dump(store);
    await recomputeStandings(store);
    expect(await dump(store)).toEqual(before);
    await store.connection.transact(async ({ db, tables: { standings, shifts } }) => {
      await db.delete(standings);
      await db.delete(shifts);
    });
    await recomputeStandings(store);
    expect(await dump(store)).toEqual(before);
    expect(before.shifts).toHaveLength(1);
  });
});

describe("A SQLite store", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "stance-maintain-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);

  /** A closed store that somebody changed behind our back. */
  async function tamper(name: string, sql: string): Promise<string> {
    await (await fill(await openStore(`file:${path(name)}`))).close();
    const file = new SqliteFile(path(name));
    file.pragma("foreign_keys = off");
    file.exec(sql).close();
    return path(name);
  }

  test.each([
    ["evidence", "words that no longer stand in their version", "update version_texts set text = replace(text, 'back', 'hate')"],
    ["references", "a reference to nothing", "delete from outlets"],
    ["holding", "a position without evidence", "delete from position_evidence"],
  ])("fails the check of %s for %s", async (name, _promise, sql) => {
    const store = await openStore(`file:${await tamper(`${name}.db`, sql)}`);
    const report = await checkStore(store);
    expect(report.ok).toBe(false);
    expect(report.checks.filter(({ ok }) => !ok).map((check) => check.name)).toEqual([name]);
    await store.close();
  });

  test("comes back from its backup as it was, and the backup is made while others write", async () => {
    const store = await fill(await openStore(`file:${path("source.db")}`));
    const before = await dump(store);
    const writing = writeArticle(store, makeRecord({ name: "second", said: [said] }));
    await backupStore(store, path("backups/one.db"));
    await writing;
    const report = await restoreStore(path("backups/one.db"), `file:${path("restored.db")}`);
    expect(report.ok).toBe(true);
    const restored = await openStore(`file:${path("restored.db")}`);
    expect([before, await dump(store)]).toContainEqual(await dump(restored));
    await restored.close();
    await store.close();
    expect((await readdir(path("backups"))).sort()).toEqual(["one.db"]);
  });

  test("is not backed up over a file, nor restored over one", async () => {
    const store = await fill(await openStore(`file:${path("kept.db")}`));
    await expect(backupStore(store, path("kept.db"))).rejects.toMatchObject({ code: "STORE_UNWRITABLE" });
    await backupStore(store, path("kept-backup.db"));
    await expect(restoreStore(path("kept-backup.db"), `file:${path("kept.db")}`)).rejects.toMatchObject({
      code: "STORE_UNWRITABLE",
    });
    await store.close();
  });

  test("is not restored from what is no sound backup", async () => {
    await writeFile(path("text.db"), "This is no database at all. ".repeat(40));
    const damaged = await tamper("damaged.db", "update evidence set exact = 'We hate the harbour'");
    for (const file of [path("text.db"), damaged]) {
      await expect(restoreStore(file, `file:${path("new.db")}`)).rejects.toMatchObject({ code: "STORE_INVALID" });
    }
    await expect(restoreStore(path("absent.db"), `file:${path("new.db")}`)).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
    expect((await readdir(folder)).filter((name) => name.startsWith("new"))).toEqual([]);
  });

  test("is not restored into Postgres or memory", async () => {
    await expect(restoreStore(path("x.db"), "postgres://host/name")).rejects.toMatchObject({ code: "STORE_INVALID" });
    await expect(restoreStore(path("x.db"), ":memory:")).rejects.toMatchObject({ code: "STORE_INVALID" });
  });
});

describeEngines("A backup", ({ newStore }) => {
  test("of Postgres is left to its own tools", async () => {
    const store = await newStore();
    if (store.engine === "SQLITE") return;
    await expect(backupStore(store, join(tmpdir(), "stance-never.db"))).rejects.toMatchObject({
      message: expect.stringContaining("pg_dump"),
    });
  });
});
