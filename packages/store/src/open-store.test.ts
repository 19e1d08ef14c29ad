import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeEngines } from "../test/engines.ts";
import { makeRecord } from "../test/make.ts";
import { freePort } from "../test/postgres.ts";
import { totalArticles } from "./lists/article-list.ts";
import { isStoreThere, openStore, readUrl } from "./open-store.ts";
import { writeArticle } from "./write/write-article.ts";

describeEngines("A store", ({ newUrl }) => {
  test("keeps what was written when it is opened again", async () => {
    const url = await newUrl();
    if (url === ":memory:") return;
    const store = await openStore(url);
    await writeArticle(store, makeRecord({ name: "first" }));
    await store.close();
    const again = await openStore(url);
    expect(await totalArticles(again)).toBe(1);
    await again.close();
  });

  test("is made once by many that open it at the same time", async () => {
    const url = await newUrl();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(url)));
    for (const [place, store] of stores.entries()) await writeArticle(store, makeRecord({ name: `article${place}` }));
    expect(await totalArticles(stores[0] as never)).toBe(url === ":memory:" ? 1 : 5);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe("A SQLite file", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "stance-open-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is made with its folder", async () => {
    const path = join(folder, "a/b c/stance.db");
    const store = await openStore(`file:${path}`);
    expect(store).toMatchObject({ engine: "SQLITE", address: `file:${path}` });
    await store.close();
    expect((await readFile(path)).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  test("is there once it was opened", async () => {
    const url = `file:${join(folder, "later.db")}`;
    expect(isStoreThere(url)).toBe(false);
    await (await openStore(url)).close();
    expect(isStoreThere(url)).toBe(true);
  });

  test("in a folder that cannot be made is refused by name", async () => {
    await writeFile(join(folder, "taken"), "");
    const opening = openStore(`file:${join(folder, "taken/stance.db")}`);
    await expect(opening).rejects.toMatchObject({
      code: "STORE_UNWRITABLE",
      message: expect.stringContaining("taken/stance.db"),
    });
  });

  test.skipIf(process.platform !== "linux")("below a folder of the system is refused, too", async () => {
    await expect(openStore("file:/proc/nowhere/stance.db")).rejects.toMatchObject({ code: "STORE_UNWRITABLE" });
  });

  test("that is a folder is refused", async () => {
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({ code: "STORE_UNWRITABLE" });
  });

  test("that is read-only is refused", async () => {
    const path = join(folder, "read-only.db");
    await (await openStore(`file:${path}`)).close();
    await chmod(path, 0o444);
    if (process.getuid?.() === 0) return;
    await expect(openStore(`file:${path}`)).rejects.toMatchObject({ code: "STORE_UNWRITABLE" });
  });

  test.each([
    [
      "no database",
      "This is a text, and a long one, of more than a hundred characters: no database begins like this, nor would it ever go on so.",
    ],
    ["a short text", "x"],
  ])("that is %s is refused, and left as it is", async (_promise, content) => {
    const path = join(folder, "other.txt");
    await writeFile(path, content);
    await expect(openStore(`file:${path}`)).rejects.toMatchObject({
      code: "STORE_INVALID",
      message: expect.stringContaining(path),
    });
    expect(await readFile(path, "utf8")).toBe(content);
  });

  test("of another program is refused", async () => {
    const path = join(folder, "other.db");
    new SqliteFile(path).exec("create table notes (id integer)").close();
    await expect(openStore(`file:${path}`)).rejects.toMatchObject({ code: "STORE_INVALID" });
  });

  test("of a later version is refused", async () => {
    const path = join(folder, "later.db");
    await (await openStore(`file:${path}`)).close();
    new SqliteFile(path).exec("insert into stance_migrations (name, sha256) values ('9999_later', 'x')").close();
    await expect(openStore(`file:${path}`)).rejects.toMatchObject({
      code: "STORE_INVALID",
      message: expect.stringContaining("9999_later"),
    });
  });
});

describe("A Postgres server", () => {
  test("that does not answer is named, without the password", async () => {
    const opening = openStore(`postgres://someone:secret@localhost:${await freePort()}/stance`);
    await expect(opening).rejects.toMatchObject({
      code: "STORE_UNREACHABLE",
      message: expect.stringContaining("someone@localhost"),
    });
    await expect(opening).rejects.toMatchObject({ message: expect.not.stringContaining("secret") });
  });
});

describe("A database URL", () => {
  test.each([
    [":memory:", { engine: "SQLITE", path: null }],
    ["file::memory:", { engine: "SQLITE", path: null }],
    ["file:/var/x y.db", { engine: "SQLITE", path: "/var/x y.db" }],
    ["file:///var/x%20y.db", { engine: "SQLITE", path: "/var/x y.db" }],
    ["/var/x.db", { engine: "SQLITE", path: "/var/x.db" }],
    ["postgres://me:secret@host/name", { engine: "POSTGRES", address: "postgres://me@host/name" }],
    ["postgresql://host/name", { engine: "POSTGRES", address: "postgresql://host/name" }],
  ])("%s is read", (url, expected) => {
    expect(readUrl(url)).toMatchObject(expected);
  });

  test.each(["", " ", "file:", "mysql://host/name", "http://host", "file://elsewhere/x.db"])("%j is refused", (url) => {
    expect(() => readUrl(url)).toThrow(expect.objectContaining({ code: "STORE_INVALID" }));
  });
});
