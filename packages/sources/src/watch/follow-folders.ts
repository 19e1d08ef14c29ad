import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { KnownError } from "@stance/schema";
import { findFilesBelow } from "../find-files.ts";
import { failureOf, type OpenSourcesOptions } from "../open-inputs.ts";
import { openSources } from "../open-sources.ts";
import { fileAddress } from "../read-document.ts";
import type { SourceFailure, SourceResult } from "../source.ts";
import { createWatchedFiles, type SeenFile } from "./settled-files.ts";
import { createWakeUp, type WakeUp } from "./wake-up.ts";

export interface FollowOptions extends OpenSourcesOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** How long a file must have stood still to be read; 1,000 by default. */
  readonly settleMilliseconds?: number;
  /** How often the folders are looked through where the system tells of no change; 30,000 by default. */
  readonly rescanMilliseconds?: number;
}

/**
 * Reads the files of folders as `openSources` does, and goes on with each that is new or changed, once it has stopped growing,
 * until `signal` ends it. Throws INPUT_NOT_FOUND where there is no such folder at the start.
 */
export async function* followFolders(folders: readonly string[], options: FollowOptions): AsyncIterable<SourceResult> {
  const { signal, settleMilliseconds = 1_000, rescanMilliseconds = 30_000 } = options;
  for (const folder of folders) await checkFolder(folder);
  const wakeUp = createWakeUp(signal);
  const watchers = folders.flatMap((folder) => watchOrNot(folder, wakeUp));
  const watched = createWatchedFiles(settleMilliseconds);
  const toldOf = new Set<string>();
  try {
    while (!signal.aborted) {
      const { files, failures } = await lookThrough(folders);
      for (const failure of failures) if (isNews(failure, toldOf)) yield failure;
      yield* openSources(watched.settled(files, Date.now()), options);
      await wakeUp.wait(watched.isWaiting ? settleMilliseconds : rescanMilliseconds);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new KnownError(
    "INPUT_NOT_FOUND",
    `${folder} is no folder to follow. Check the spelling, or make it: mkdir -p "${folder}"`,
  );
}

/** Without a watcher (too many, or a file system that tells nothing) the folder is looked through from time to time. */
function watchOrNot(folder: string, { wake }: WakeUp): FSWatcher[] {
  try {
    return [watch(folder, { recursive: true, persistent: false }, wake).on("error", wake)];
  } catch {
    return [];
  }
}

async function lookThrough(folders: readonly string[]): Promise<{ files: SeenFile[]; failures: SourceFailure[] }> {
  const files: SeenFile[] = [];
  const failures: SourceFailure[] = [];
  for (const folder of folders) {
    for await (const found of findFilesBelow(folder)) {
      if ("error" in found) {
        failures.push(failureOf(found.path, fileAddress(found.path), found.error));
        continue;
      }
      const seen = await stat(found.path).catch(() => null);
      // Gone since it was found.
      if (seen === null) continue;
      files.push({ path: found.path, size: seen.size, modifiedAt: seen.mtimeMs, changedAt: seen.ctimeMs });
    }
  }
  return { files, failures };
}

function isNews({ name, error }: SourceFailure, toldOf: Set<string>): boolean {
  const told = `${name} ${error.code}`;
  if (toldOf.has(told)) return false;
  toldOf.add(told);
  return true;
}
