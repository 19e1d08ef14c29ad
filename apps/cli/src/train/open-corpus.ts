import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { KnownError } from "@stance/schema";
import type { AnnotatedArticle } from "@stance/text";
import { z } from "zod";
import { readAnnotation, readText } from "./read-input.ts";

const Place = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
const OpenCorpusFile = z.object({
  statements: z.array(
    z.object({
      class: z.enum(["speech", "attitude", "action"]),
      speaker: Place.nullable(),
      cue: Place.nullable(),
      content: z.array(Place).min(1),
    }),
  ),
});
const CLASSES = { speech: "SPEECH", attitude: "ATTITUDE", action: "ACTION" } as const;

/** Whether the article at this place of the corpus, by name, is kept for testing: no figure of it may decide anything. */
export const isKeptForTesting = (index: number): boolean => index % 6 === 2;

/** The articles of `DIR/texts/NAME.txt` with `DIR/annotations/NAME.json`, by name. Throws INPUT_NOT_FOUND or INPUT_INVALID. */
export function readOpenCorpus(folder: string): AnnotatedArticle[] {
  if (!existsSync(join(folder, "annotations"))) {
    throw new KnownError("INPUT_NOT_FOUND", `There is no folder annotations in ${folder}. Check the name behind --corpus.`);
  }
  const names = readdirSync(join(folder, "annotations"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
  return names.map((key) => {
    const { statements } = readAnnotation(join(folder, "annotations", `${key}.json`), OpenCorpusFile);
    return {
      key,
      text: readText(join(folder, "texts", `${key}.txt`)),
      statements: statements.map(({ class: cueClass, ...spans }) => ({ cueClass: CLASSES[cueClass], ...spans })),
    };
  });
}
