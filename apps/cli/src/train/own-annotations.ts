import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "@stance/text";
import { z } from "zod";
import { readAnnotation, readText } from "./read-input.ts";

const Place = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
const AnnotationFile = z.object({
  meta: z.object({ file: z.string().regex(/^[^/\\]+$/, "is a file's name without a folder") }),
  statements: z.array(
    z.object({
      speakerSpan: Place.nullable(),
      cue: Place.nullable(),
      cueType: z.string(),
      contentSpans: z.array(Place).min(1),
    }),
  ),
});

/**
 * The articles of a folder in the shape of data/expected, by name; their texts stand beside the annotations or in the folder
 * `articles` beside it. Files without `NAME.txt` before `.json` are no annotations. Throws INPUT_NOT_FOUND or INPUT_INVALID.
 */
export function readOwnAnnotations(folder: string): AnnotatedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt.json"))
    .sort()
    .map((name) => {
      const { meta, statements } = readAnnotation(join(folder, name), AnnotationFile);
      const beside = join(folder, meta.file);
      return {
        key: meta.file,
        text: readText(existsSync(beside) ? beside : join(folder, "..", "articles", meta.file)),
        statements: statements.map(({ speakerSpan, cue, cueType, contentSpans }) => ({
          cueClass: cueType === "stance" ? "ATTITUDE" : cueType === "action" ? "ACTION" : "SPEECH",
          speaker: speakerSpan,
          cue,
          content: contentSpans,
        })),
      };
    });
}
