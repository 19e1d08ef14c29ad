import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { KnownError } from "@stance/schema";
import { accessError } from "./find-files.ts";

/** 10 MB: some hundred times the longest news article. */
export const MAX_INPUT_BYTES = 10_000_000;

/** The bytes of a file, unpacked if they are gzip; never more than `limit`. Throws INPUT_TOO_LARGE or INPUT_UNREADABLE. */
export async function readFileBytes(path: string, limit: number = MAX_INPUT_BYTES): Promise<Buffer> {
  try {
    // A pipe that nobody writes to would be waited for without end, and no signal reaches a waiting open.
    if (!(await stat(path)).isFile()) throw noFile(path);
    return await readStreamBytes(createReadStream(path), path, limit);
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw accessError(path, cause);
  }
}

const noFile = (path: string): KnownError =>
  new KnownError(
    "INPUT_UNREADABLE",
    `${path} is a pipe or a device, not a file. Send what it gives to standard input, and give - in its place.`,
  );

/** The bytes of a stream, unpacked if they are gzip; stops reading at `limit`. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit: number = MAX_INPUT_BYTES,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge(name, limit);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return isGzip(bytes) ? unpack(bytes, name, limit) : bytes;
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Buffer, name: string, limit: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(name, limit);
    throw new KnownError("INPUT_UNREADABLE", `${name} begins like a gzip file but cannot be unpacked. Fetch it again.`, {
      cause,
    });
  }
}

const tooLarge = (name: string, limit: number): KnownError =>
  new KnownError(
    "INPUT_TOO_LARGE",
    `${name} is larger than ${limit / 1_000_000} MB. Give one article a file, or split it: split -b 5m FILE`,
  );
