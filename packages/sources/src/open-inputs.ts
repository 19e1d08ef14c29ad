import { KnownError } from "@stance/schema";
import { findFiles } from "./find-files.ts";
import { MAX_INPUT_BYTES, readFileBytes, readStreamBytes } from "./read-bytes.ts";
import { fileAddress } from "./read-document.ts";
import type { SourceFailure } from "./source.ts";
import { isWebAddress } from "./web/web-address.ts";
import type { WebReaderOptions } from "./web/web-reader.ts";

export interface OpenSourcesOptions {
  /** What `-` reads; the process's own standard input by default. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Larger inputs fail; 10 MB by default. */
  readonly maxBytes?: number;
  /** How web addresses are fetched; the public internet only, by default. */
  readonly web?: WebReaderOptions;
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = "-";

/** Something to read, by its name as given. */
export interface Input {
  readonly kind: "input";
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  bytes(): Promise<Buffer>;
}

/** Something to fetch. */
export interface WebInput {
  readonly kind: "web";
  readonly address: string;
}

/** Finds all that the paths stand for, in their order, without reading it. */
export async function* openInputs(
  paths: readonly string[],
  options: OpenSourcesOptions = {},
): AsyncIterable<Input | WebInput | SourceFailure> {
  const { standardInput = process.stdin, maxBytes = MAX_INPUT_BYTES } = options;
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield { kind: "input", name: path, path: null, bytes: () => readStreamBytes(standardInput, "Standard input", maxBytes) };
    } else if (isWebAddress(path)) {
      yield { kind: "web", address: path };
    } else {
      for await (const found of findFiles(path)) {
        if ("error" in found) yield failureOf(found.path, fileAddress(found.path), found.error);
        else yield { kind: "input", name: found.path, path: found.path, bytes: () => readFileBytes(found.path, maxBytes) };
      }
    }
  }
}

/** How many inputs the paths stand for; a web address counts as one, whatever it leads to. */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of openInputs(paths)) count += 1;
  return count;
}

export const failureOf = (name: string, address: string, error: KnownError): SourceFailure => ({
  kind: "failure",
  address,
  name,
  error,
});

/** What `read` gives, or the foreseen failure it ends in; a bug goes on. */
export async function orFailure<Result>(
  name: string,
  address: string,
  read: () => Promise<Result>,
): Promise<Result | SourceFailure> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof KnownError) return failureOf(name, address, error);
    throw error;
  }
}
