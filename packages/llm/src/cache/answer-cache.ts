import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "@stance/schema";

/** Answers kept by the hash of their question. */
export interface AnswerCache {
  /** Null where nothing is kept, or nothing that can be read. */
  read(key: string): Promise<unknown>;
  /** Whole or not at all, whatever happens meanwhile. Throws `READER_UNAVAILABLE` where the folder cannot be written. */
  write(key: string, answer: unknown): Promise<void>;
  /** Makes the folder, so that a request is paid for only when its answer can be kept. */
  prepare(): Promise<void>;
}

/** A cache with one JSON file for each answer. */
export function createAnswerCache(folder: string): AnswerCache {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    async read(key) {
      // A missing, damaged or unreadable entry costs one request; it is no reason to fail.
      const kept = await readFile(fileOf(key), "utf8").catch(() => null);
      return kept === null ? null : parseJson(kept);
    },
    async write(key, answer) {
      const draft = `${fileOf(key)}.${randomUUID()}.tmp`;
      try {
        await writeFile(draft, JSON.stringify(answer));
        await rename(draft, fileOf(key));
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw unwritable(folder, cause);
      }
    },
    async prepare() {
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw unwritable(folder, cause);
      });
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unwritable = (folder: string, cause: unknown): KnownError =>
  new KnownError("READER_UNAVAILABLE", `Answers cannot be kept in ${folder}: choose a folder that can be written.`, { cause });
