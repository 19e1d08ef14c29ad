import { expect, test } from "vitest";
import { createHostQueue } from "./host-queue.ts";

test("no more than so many requests run at once for a host, and all of them run", async () => {
  const queue = createHostQueue(2);
  let running = 0;
  let most = 0;
  const results = await Promise.all(
    Array.from({ length: 9 }, (_, index) =>
      queue.run("a", 0, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return index;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("one host does not wait for another", async () => {
  const queue = createHostQueue(1);
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = queue.run("slow", 0, () => promise);
  expect(await queue.run("quick", 0, async () => "done")).toBe("done");
  resolve();
  await slow;
});

test("work that fails makes room for the next", async () => {
  const queue = createHostQueue(1);
  const failing = queue.run("a", 0, () => Promise.reject(new Error("broken")));
  const next = queue.run("a", 0, async () => "done");
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
