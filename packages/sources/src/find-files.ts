import type { Dirent } from "node:fs";
import { glob, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { KnownError } from "@stance/schema";
import { isReadInFolders } from "./input-format.ts";

/** A file to read, or why a path leads to none. */
export type FoundFile = { readonly path: string } | { readonly path: string; readonly error: KnownError };

/**
 * The files a path stands for: itself, those of a folder and the folders below it in order of name, or those a
 * glob matches. Hidden files, files of other formats and folders already seen are left out of folders.
 */
export async function* findFiles(path: string): AsyncIterable<FoundFile> {
  const kind = await kindOf(path);
  if (kind === "folder") yield* filesOfGivenFolder(path);
  else if (kind === "file") yield { path };
  else if (kind === "missing" && /[*?[{]/.test(path)) yield* filesOfGlob(path);
  else yield { path, error: pathError(path, kind) };
}

async function* filesOfGivenFolder(folder: string): AsyncIterable<FoundFile> {
  let count = 0;
  for await (const found of filesOfFolder(folder, new Set())) {
    count += 1;
    yield found;
  }
  if (count === 0) {
    const message = `There is nothing to read in ${folder}. Stance reads files that end in .txt, .md, .html, .htm or .jsonl, also with .gz behind; a .json file is given by its name.`;
    yield { path: folder, error: new KnownError("INPUT_NOT_FOUND", message) };
  }
}

/** The files of a folder and those below it that are there now; none is no error. */
export const findFilesBelow = (folder: string): AsyncIterable<FoundFile> => filesOfFolder(folder, new Set());

async function* filesOfFolder(folder: string, seen: Set<string>): AsyncIterable<FoundFile> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield { path: folder, error: accessError(folder, cause) };
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder") yield* filesOfFolder(path, seen);
    else if (!isReadInFolders(name)) continue;
    else if (kind === "file") yield { path };
    else yield { path, error: pathError(path, kind) };
  }
}

async function* filesOfGlob(pattern: string): AsyncIterable<FoundFile> {
  const matches: string[] = [];
  for await (const match of glob(pattern)) {
    if (!basename(match).startsWith(".") || basename(pattern).startsWith(".")) matches.push(match);
  }
  if (matches.length === 0) yield { path: pattern, error: new KnownError("INPUT_NOT_FOUND", `No file matches ${pattern}.`) };
  for (const match of matches.sort()) {
    if ((await kindOf(match)) === "folder") yield* filesOfGivenFolder(match);
    else yield { path: match };
  }
}

type PathKind = "file" | "folder" | "missing" | "forbidden";

async function kindOf(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    return ["EACCES", "EPERM"].includes(errorCodeOf(error)) ? "forbidden" : "missing";
  }
}

const pathError = (path: string, kind: PathKind): KnownError =>
  kind === "forbidden"
    ? new KnownError("INPUT_UNREADABLE", `${path} may not be read. Give yourself permission, for example: chmod u+r "${path}"`)
    : new KnownError("INPUT_NOT_FOUND", `There is no file or folder ${path}. Check the spelling and the current folder.`);

/** What the operating system's refusal to read `path` means. */
export function accessError(path: string, cause: unknown): KnownError {
  const code = errorCodeOf(cause);
  if (code === "ENOENT" || code === "ENOTDIR") return pathError(path, "missing");
  if (code === "EACCES" || code === "EPERM") return pathError(path, "forbidden");
  return new KnownError(
    "INPUT_UNREADABLE",
    `${path} could not be read (${code}). Copy it to another disk or folder and try again.`,
    { cause },
  );
}

const errorCodeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
