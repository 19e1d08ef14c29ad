import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FollowOptions, followFolders } from "./follow-folders.ts";

let folder: string;
let stop: AbortController;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stance-watch-"));
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await rm(folder, { recursive: true });
});

/** What is read, one at a time, each text or error code on asking. */
function follow(more: Partial<FollowOptions> = {}) {
  const results = followFolders([folder], { signal: stop.signal, settleMilliseconds: 50, rescanMilliseconds: 100, ...more });
  const reading = results[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await reading.next();
    if (done) return "end";
    return value.kind === "document" ? value.document.text : value.error.code;
  };
}
const write = (name: string, text: string) => writeFile(join(folder, name), text);

test("files that are there come first, then those that are new and those that are changed", async () => {
  await write("a.txt", "One.");
  const next = follow();
  expect(await next()).toBe("One.");
  await write("b.txt", "Two.");
  expect(await next()).toBe("Two.");
  await write("a.txt", "One, corrected.");
  expect(await next()).toBe("One, corrected.");
});

test("a file in a folder made later is read", async () => {
  const next = follow();
  await mkdir(join(folder, "sub"));
  await write("sub/a.txt", "One.");
  expect(await next()).toBe("One.");
});

test("a change is noticed long before the next look where the system tells of it", async () => {
  const next = follow({ rescanMilliseconds: 600_000 });
  const reading = next();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await write("a.txt", "One.");
  expect(await reading).toBe("One.");
});

test("a file that is still being written is read when it is whole", async () => {
  const next = follow({ settleMilliseconds: 1_000 });
  const reading = next();
  for (const words of ["One ", "two ", "three."]) {
    await appendFile(join(folder, "a.txt"), words);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await reading).toBe("One two three.");
});

test("a bad file fails in its place, and the rest go on", async () => {
  await write("a.txt", "");
  await write("b.txt", "Two.");
  const next = follow();
  expect([await next(), await next()]).toEqual(["INPUT_EMPTY", "Two."]);
});

test("the signal ends it", async () => {
  const next = follow({ rescanMilliseconds: 600_000 });
  const reading = next();
  stop.abort();
  expect(await reading).toBe("end");
});

test("what is no folder is refused", async () => {
  await write("a.txt", "One.");
  const none = followFolders([join(folder, "a.txt")], { signal: stop.signal });
  await expect(none[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
});
