import { basename } from "node:path";
import { KnownError } from "@stance/schema";
import { decodeText } from "./decode-text.ts";
import { formatOfName, formatOfText } from "./input-format.ts";
import { failureOf, type Input, type OpenSourcesOptions, openInputs, orFailure } from "./open-inputs.ts";
import { fileAddress, readFileDocuments, readInputDocuments } from "./read-document.ts";
import { folderOf, readSidecar, sidecarPath } from "./sidecar.ts";
import type { KnownFacts, SourceResult } from "./source.ts";
import { readLinks, readWeb } from "./web/read-web.ts";
import { createWebReader, type WebReader } from "./web/web-reader.ts";

/**
 * Reads files, folders (with those below, in order of name), globs, standard input (`-`), web addresses, and the articles that
 * feeds, OPML lists and sitemaps lead to, in the order of `paths`. What cannot be read is a failure in its place; the rest go on.
 */
export async function* openSources(paths: readonly string[], options: OpenSourcesOptions = {}): AsyncIterable<SourceResult> {
  const sidecars = new Map<string, ReadonlyMap<string, KnownFacts>>();
  let reader: WebReader | null = null;
  const web = () => {
    reader ??= createWebReader(options.web);
    return reader;
  };
  try {
    for await (const input of openInputs(paths, options)) {
      if (input.kind === "failure") yield input;
      else if (input.kind === "web") yield* readWeb(web(), input.address);
      else if (input.path === null) yield* documentsOf(input, {}, web);
      else {
        const folder = folderOf(input.path);
        if (!sidecars.has(folder)) {
          const { facts, error } = await readSidecarOrError(folder);
          sidecars.set(folder, facts);
          if (error !== null) yield failureOf(sidecarPath(folder), fileAddress(sidecarPath(folder)), error);
        }
        yield* documentsOf(input, sidecars.get(folder)?.get(basename(input.path)) ?? {}, web);
      }
    }
  } finally {
    await (reader as WebReader | null)?.close();
  }
}

async function* documentsOf({ name, path, bytes }: Input, facts: KnownFacts, web: () => WebReader): AsyncIterable<SourceResult> {
  const address = path === null ? "text:" : fileAddress(path);
  const content = await orFailure(name, address, async () => ({ kind: "content", bytes: await bytes() }) as const);
  if (content.kind === "failure") {
    yield content;
    return;
  }
  const format = path === null ? formatOfText(content.bytes.toString("latin1", 0, 4000)) : formatOfName(basename(path));
  try {
    if (format === "links") yield* readLinks(web(), decodeText(content.bytes, name), address);
    else if (path === null) yield* readInputDocuments(name, content.bytes);
    else yield* readFileDocuments(path, content.bytes, facts);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    yield failureOf(name, address, error);
  }
}

async function readSidecarOrError(folder: string): Promise<{ facts: ReadonlyMap<string, KnownFacts>; error: KnownError | null }> {
  try {
    return { facts: await readSidecar(folder), error: null };
  } catch (error) {
    if (error instanceof KnownError) return { facts: new Map(), error };
    throw error;
  }
}
