import type { SourceResult } from "@stance/sources";
import { expect, test } from "vitest";
import { failedSource, inOrder, textSource } from "../test/sources.ts";
import { readAhead } from "./read-ahead.ts";

const sources = (...names: string[]) =>
  inOrder(names.map((name) => (name === "bad" ? failedSource(name) : textSource(name, name))));

const nameOf = (source: SourceResult) => (source.kind === "failure" ? source.name : source.document.name);

/** What happens when each source is begun and then taken, in words; nothing is ready before it must be. */
async function steps(ahead: number, ...names: string[]): Promise<string> {
  const told: string[] = [];
  const begin = async (source: SourceResult) => {
    told.push(`+${nameOf(source)}`);
    return { source, ready: new Promise(() => {}) };
  };
  for await (const { source } of readAhead(sources(...names), ahead, begin)) told.push(nameOf(source));
  return told.join(" ");
}

test.each([
  ["one at a time", 1, ["a", "b", "c"], "+a a +b b +c c"],
  ["no more than so many, in order", 3, ["a", "b", "bad", "c"], "+a +b +bad a +c b bad c"],
  ["the same address only after it was done with", 3, ["a", "b", "b", "c"], "+a +b a b +b +c b c"],
])("begins %s", async (_promise, ahead, names, expected) => {
  expect(await steps(ahead, ...names)).toBe(expected);
});

test("gives what is ready while the next source lets wait for it", async () => {
  let bring: (() => void) | undefined;
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  async function* slowly() {
    yield textSource("a", "a");
    await brought;
    yield textSource("b", "b");
  }
  const taken: string[] = [];
  for await (const { source } of readAhead(slowly(), 5, async (begun) => ({ source: begun, ready: Promise.resolve() }))) {
    taken.push(nameOf(source));
    bring?.();
  }
  expect(taken).toEqual(["a", "b"]);
});
