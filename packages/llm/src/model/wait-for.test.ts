import { expect, test } from "vitest";
import { waitFor } from "./wait-for.ts";

test("a wait ends when it is over, or at once with the reason of the signal", async () => {
  await waitFor(0);
  const abort = new AbortController();
  const waiting = waitFor(600_000, abort.signal);
  abort.abort(new Error("stopped"));
  await expect(waiting).rejects.toThrow("stopped");
});
