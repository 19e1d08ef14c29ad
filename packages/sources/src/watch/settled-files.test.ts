import { expect, test } from "vitest";
import { createWatchedFiles, type SeenFile } from "./settled-files.ts";

const SETTLE = 1_000;
const file = (path: string, size: number, at: number): SeenFile => ({ path, size, modifiedAt: at, changedAt: at });

test("a file that has long stood still is given at the first look, once", () => {
  const watched = createWatchedFiles(SETTLE);
  expect(watched.settled([file("a", 5, 0)], 10_000)).toEqual(["a"]);
  expect(watched.settled([file("a", 5, 0)], 20_000)).toEqual([]);
  expect(watched.isWaiting).toBe(false);
});

test("a file that grows is given when it has stopped", () => {
  const watched = createWatchedFiles(SETTLE);
  expect(watched.settled([file("a", 5, 10_000)], 10_100)).toEqual([]);
  expect(watched.settled([file("a", 9, 11_000)], 11_200)).toEqual([]);
  expect(watched.isWaiting).toBe(true);
  expect(watched.settled([file("a", 9, 11_000)], 12_000)).toEqual(["a"]);
});

test("a file that changes is given again", () => {
  const watched = createWatchedFiles(SETTLE);
  watched.settled([file("a", 5, 0)], 10_000);
  expect(watched.settled([file("a", 5, 20_000)], 21_000)).toEqual(["a"]);
});

test("a file that is gone and comes back is given again", () => {
  const watched = createWatchedFiles(SETTLE);
  watched.settled([file("a", 5, 0)], 10_000);
  watched.settled([], 11_000);
  expect(watched.settled([file("a", 5, 0)], 12_000)).toEqual(["a"]);
});

test("a file whose clock runs ahead is given once it has stood still between two looks", () => {
  const watched = createWatchedFiles(SETTLE);
  expect(watched.settled([file("a", 5, 99_000)], 10_000)).toEqual([]);
  expect(watched.settled([file("a", 5, 99_000)], 11_000)).toEqual(["a"]);
});
