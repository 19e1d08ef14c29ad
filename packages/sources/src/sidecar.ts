import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { KnownError, LanguageCode, PartialDate } from "@stance/schema";
import { z } from "zod";
import type { KnownFacts } from "./source.ts";

const SidecarEntry = z.looseObject({
  title: z.string().min(1).nullish(),
  byline: z.array(z.string().min(1)).nullish(),
  outlet: z.string().min(1).nullish(),
  publishedAt: PartialDate.nullish(),
  language: LanguageCode.nullish(),
});

/** What a folder's `<folder>.json` says of its files, by file name; other keys of an entry are for people. */
export const Sidecar = z.record(z.string(), SidecarEntry);
export type Sidecar = z.infer<typeof Sidecar>;

/** Where the sidecar of the folder stands: `data/articles` has `data/articles.json`. */
export const sidecarPath = (folder: string): string => `${resolve(folder)}.json`;

/** What is known of the files of `folder`, by file name; empty without a sidecar. Throws INPUT_INVALID for one that cannot be read. */
export async function readSidecar(folder: string): Promise<ReadonlyMap<string, KnownFacts>> {
  const path = sidecarPath(folder);
  const content = await readIfPresent(path);
  if (content === null) return new Map();
  const parsed = Sidecar.safeParse(parseJson(content, path));
  if (!parsed.success) {
    throw new KnownError(
      "INPUT_INVALID",
      `${path} does not say what is known of the files of ${folder}:\n${z.prettifyError(parsed.error)}`,
    );
  }
  return new Map(Object.entries(parsed.data).map(([name, entry]) => [name, factsOf(entry)]));
}

/** The folder whose sidecar speaks of the file. */
export const folderOf = (path: string): string => dirname(resolve(path));

function factsOf({ title, byline, outlet, publishedAt, language }: z.infer<typeof SidecarEntry>): KnownFacts {
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(outlet ? { publisher: outlet } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(language ? { language } : {}),
  };
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
    throw new KnownError("INPUT_UNREADABLE", `${path} could not be read.`, { cause: error });
  }
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new KnownError("INPUT_INVALID", `${path} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
