import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Extraction, type MakeReader, type TopicDefinition, TopicFile, toExtraction } from "@stance/schema";
import { type ExpectedArticle, readExpected } from "./expected.ts";

/** An article of `data/expected` beside what was found in it. */
export interface Read {
  readonly expected: ExpectedArticle;
  readonly found: Extraction;
}

export const readTopicsOf = (data: string): TopicDefinition[] =>
  TopicFile.parse(JSON.parse(readFileSync(join(data, "topics.json"), "utf8")));

/** Reads the sample articles from their bare texts, in the order of their names. */
export async function readFive(data: string, createReader: MakeReader): Promise<Read[]> {
  const reader = createReader(readTopicsOf(data), []);
  const read: Read[] = [];
  for (const expected of readExpected(data)) {
    const { file, text } = expected;
    const key = createHash("sha256").update(text).digest("hex").slice(0, 8);
    read.push({ expected, found: toExtraction(file, text, await reader.read({ key, text })) });
  }
  return read;
}

/** Puts what a command found beside the sample articles, by the names of their files. */
export function besideFive(data: string, extractions: readonly Extraction[]): Read[] {
  const byName = new Map(extractions.map((found) => [basename(found.file), found]));
  return readExpected(data).flatMap((expected) => {
    const found = byName.get(basename(expected.file));
    return found === undefined ? [] : [{ expected, found }];
  });
}
