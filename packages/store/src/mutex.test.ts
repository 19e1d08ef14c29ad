import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createMutex } from "./mutex.ts";

test("works run one after another, in their order, also after one that fails", async () => {
  const exclusive = createMutex();
  const log: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    log.push(`${name} begins`);
    await pause(milliseconds);
    log.push(`${name} ends`);
    if (name === "second") throw new Error("second fails");
    return name;
  };
  const results = await Promise.allSettled([
    exclusive(work("first", 5)),
    exclusive(work("second", 1)),
    exclusive(work("third", 0)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(log).toEqual(["first begins", "first ends", "second begins", "second ends", "third begins", "third ends"]);
});
