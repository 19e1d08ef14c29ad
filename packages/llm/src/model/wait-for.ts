import { setTimeout } from "node:timers/promises";

/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export async function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
