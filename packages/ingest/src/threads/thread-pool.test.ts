import { Worker } from "node:worker_threads";
import type { ArticleInput } from "@stance/schema";
import { afterEach, describe, expect, test } from "vitest";
import { createThreadPool, type ThreadPool } from "./thread-pool.ts";

/** A thread that gives back each article's key; a text of "die" ends it, "die once" only where no thread has ended before. */
const STAND_IN = `
const { parentPort, workerData } = require("node:worker_threads");
if (workerData.isBroken) throw new Error("no weights");
parentPort.on("message", ({ key, text }) => {
  if (text === "die" || (text === "die once" && workerData.number === 1)) process.exit(1);
  if (text === "throw") throw new RangeError("too deep");
  setTimeout(() => parentPort.postMessage({ kind: "read", local: { articleKey: key } }), 1);
});
parentPort.postMessage({ kind: "ready" });`;

let pool: ThreadPool;
let lost: string[];
let started: number;
afterEach(() => pool.close());

function open(size: number, isBroken = false): void {
  lost = [];
  started = 0;
  pool = createThreadPool({
    size,
    start: () => {
      started += 1;
      return new Worker(STAND_IN, { eval: true, workerData: { isBroken, number: started } });
    },
    onLost: ({ message }) => lost.push(message),
  });
}

const articles = (...texts: string[]): ArticleInput[] => texts.map((text, place) => ({ key: `a${place}`, text }));
const readAll = async (all: readonly ArticleInput[]) =>
  (await Promise.allSettled(all.map((article) => pool.read(article)))).map((result) =>
    result.status === "fulfilled" ? result.value.articleKey : result.reason.code,
  );

describe("a pool of threads", () => {
  test("answers for each article, with no more threads than it may have", async () => {
    open(3);
    expect(await readAll(articles(..."abcdefghijkl"))).toEqual(Array.from({ length: 12 }, (_, place) => `a${place}`));
    expect([started, lost]).toEqual([3, []]);
  });

  test("starts no thread without work", () => {
    open(4);
    expect(started).toBe(0);
  });

  test("reads an article again when its thread has died, and loses none of the others", async () => {
    open(1);
    expect(await readAll(articles("a", "die once", "b", "c", "d"))).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    expect([started, lost]).toEqual([2, ["it ended without a word"]]);
  });

  test.each([
    ["die", "it ended without a word"],
    ["throw", "too deep"],
  ])("fails the article that ends every thread (%s), and reads the others", async (text, cause) => {
    open(2);
    expect(await readAll(articles("a", "b", text, "c", "d", "e"))).toEqual(["a0", "a1", "READER_FAILED", "a3", "a4", "a5"]);
    expect(new Set(lost)).toEqual(new Set([cause]));
  });

  test("that cannot start a thread says so of each article", async () => {
    open(1, true);
    expect(await readAll(articles("a", "b"))).toEqual(["READER_UNAVAILABLE", "READER_UNAVAILABLE"]);
    expect(lost[0]).toBe("no weights");
  });

  test("that was closed reads nothing", async () => {
    open(1);
    await pool.close();
    expect(await readAll(articles("a"))).toEqual(["READER_UNAVAILABLE"]);
    expect(lost).toEqual([]);
  });
});
