import { basename } from "node:path";
import { KnownError } from "@stance/schema";
import { failureOf, type Input, type OpenSourcesOptions, openInputs, orFailure } from "./open-inputs.ts";
import { fileAddress, readFileDocument, readInputDocument } from "./read-document.ts";
import { folderOf, readSidecar, sidecarPath } from "./sidecar.ts";
import type { KnownFacts, SourceResult } from "./source.ts";

/**
 * Reads files, folders (with those below, in order of name), globs and standard input (`-`), one document at a time,
 * in the order of `paths`. What cannot be read is a failure in its place; the rest go on.
 */
export async function* openSources(paths: readonly string[], options: OpenSourcesOptions = {}): AsyncIterable<SourceResult> {
  const sidecars = new Map<string, ReadonlyMap<string, KnownFacts>>();
  for await (const input of openInputs(paths, options)) {
    if (input.kind === "failure") yield input;
    else if (input.path === null) yield await documentOf(input, {});
    else {
      const folder = folderOf(input.path);
      if (!sidecars.has(folder)) {
        const { facts, error } = await readSidecarOrError(folder);
        sidecars.set(folder, facts);
        if (error !== null) yield failureOf(sidecarPath(folder), fileAddress(sidecarPath(folder)), error);
      }
      yield await documentOf(input, sidecars.get(folder)?.get(basename(input.path)) ?? {});
    }
  }
}

const documentOf = ({ name, path, bytes }: Input, facts: KnownFacts): Promise<SourceResult> =>
  orFailure(name, path === null ? "text:" : fileAddress(path), async () => {
    const content = await bytes();
    return {
      kind: "document",
      document: path === null ? readInputDocument(name, content) : readFileDocument(path, content, facts),
    } as const;
  });

async function readSidecarOrError(folder: string): Promise<{ facts: ReadonlyMap<string, KnownFacts>; error: KnownError | null }> {
  try {
    return { facts: await readSidecar(folder), error: null };
  } catch (error) {
    if (error instanceof KnownError) return { facts: new Map(), error };
    throw error;
  }
}
