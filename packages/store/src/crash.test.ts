import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { dump } from "../test/dump.ts";
import { describeEngines } from "../test/engines.ts";
import { makeRecord } from "../test/make.ts";
import { openStore } from "./open-store.ts";
import { writeArticle } from "./write/write-article.ts";

const CRASH = fileURLToPath(new URL("../test/crash.ts", import.meta.url));

describeEngines("A process that dies in a transaction", ({ newUrl }) => {
  test("leaves nothing of it, and no lock", async () => {
    const url = await newUrl();
    // A database in memory dies with its process.
    if (url === ":memory:") return;
    const store = await openStore(url);
    await writeArticle(store, makeRecord({ name: "first" }));
    const before = await dump(store);
    const { signal } = spawnSync(process.execPath, ["--conditions=stance-source", CRASH, url]);
    expect(signal).toBe("SIGKILL");
    expect(await dump(store)).toEqual(before);
    await writeArticle(store, makeRecord({ name: "second" }));
    await store.close();
  });
});
