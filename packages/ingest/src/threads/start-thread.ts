import { Worker } from "node:worker_threads";
import type { ThreadSettings } from "./thread-messages.ts";

/** Starts a reading thread, from the source where this file is the source, else from what it was compiled to. */
export function startThread(settings: ThreadSettings): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(`./reading-thread.${isSource ? "ts" : "js"}`, import.meta.url);
  // A test runner finds the packages' sources in its own way, which a thread does not share.
  return new Worker(file, { workerData: settings, ...(isSource ? { execArgv: ["--conditions=stance-source"] } : {}) });
}
