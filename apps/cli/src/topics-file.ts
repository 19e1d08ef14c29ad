import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { KnownError, type TopicDefinition, TopicFile } from "@stance/schema";
import { z } from "zod";

/** Where the topics stand that come with the project, seen from the current folder and from this file. */
const DEFAULT_PLACES = [resolve("data", "topics.json"), join(import.meta.dirname, "..", "..", "..", "data", "topics.json")];

/** The topics of a file, `data/topics.json` by default. Throws INPUT_NOT_FOUND or INPUT_INVALID. */
export async function readTopics(given: string | undefined): Promise<TopicDefinition[]> {
  const path = given ?? DEFAULT_PLACES.find((place) => existsSync(place));
  if (path === undefined)
    throw new KnownError("INPUT_NOT_FOUND", "There is no data/topics.json here. Name the topics: --topics FILE");
  const parsed = TopicFile.safeParse(parseJson(await readWhole(path), path));
  if (!parsed.success) {
    throw new KnownError(
      "INPUT_INVALID",
      `${path} is no file of topics; compare it with data/topics.json:\n${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}

async function readWhole(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new KnownError("INPUT_NOT_FOUND", `The file of topics ${path} could not be read. Check the name behind --topics.`, {
      cause,
    });
  }
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new KnownError("INPUT_INVALID", `${path} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
