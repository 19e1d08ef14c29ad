import { basename } from "node:path";
import { KnownError } from "@stance/schema";
import { findFiles } from "./find-files.ts";
import { MAX_INPUT_BYTES, readFileBytes, readStreamBytes } from "./read-bytes.ts";
import { fileAddress, readFileDocument, readInputDocument } from "./read-document.ts";
import { folderOf, readSidecar, sidecarPath } from "./sidecar.ts";
import type { KnownFacts, SourceDocument, SourceResult } from "./source.ts";

export interface OpenSourcesOptions {
  /** What `-` reads; the process's own standard input by default. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Larger inputs fail. */
  readonly maxBytes?: number;
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = "-";

/**
 * Reads files, folders (with those below, in order of name), globs and standard input (`-`), one document at a time,
 * in the order of `paths`. What cannot be read is a failure in its place; the rest go on.
 */
export async function* openSources(paths: readonly string[], options: OpenSourcesOptions = {}): AsyncIterable<SourceResult> {
  const { standardInput = process.stdin, maxBytes = MAX_INPUT_BYTES } = options;
  const sidecars = new Map<string, ReadonlyMap<string, KnownFacts>>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield await attempt(path, `text:${STANDARD_INPUT}`, async () =>
        readInputDocument(path, await readStreamBytes(standardInput, "Standard input", maxBytes)),
      );
      continue;
    }
    for await (const found of findFiles(path)) {
      if ("error" in found) {
        yield failure(found.path, found.error);
        continue;
      }
      const folder = folderOf(found.path);
      if (!sidecars.has(folder)) {
        const sidecar = await readSidecarOrFail(folder);
        sidecars.set(folder, sidecar.facts);
        if (sidecar.error !== null) yield failure(sidecarPath(folder), sidecar.error);
      }
      const facts = sidecars.get(folder)?.get(basename(found.path)) ?? {};
      yield await attempt(found.path, fileAddress(found.path), async () =>
        readFileDocument(found.path, await readFileBytes(found.path, maxBytes), facts),
      );
    }
  }
}

async function attempt(name: string, address: string, read: () => Promise<SourceDocument>): Promise<SourceResult> {
  try {
    return { kind: "document", document: await read() };
  } catch (error) {
    if (error instanceof KnownError) return { kind: "failure", address, name, error };
    throw error;
  }
}

const failure = (path: string, error: KnownError): SourceResult => ({
  kind: "failure",
  address: fileAddress(path),
  name: path,
  error,
});

async function readSidecarOrFail(folder: string): Promise<{ facts: ReadonlyMap<string, KnownFacts>; error: KnownError | null }> {
  try {
    return { facts: await readSidecar(folder), error: null };
  } catch (error) {
    if (error instanceof KnownError) return { facts: new Map(), error };
    throw error;
  }
}
