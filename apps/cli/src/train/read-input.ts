import { readFileSync } from "node:fs";
import { KnownError } from "@stance/schema";
import { z } from "zod";

/** The words of a text file. Throws INPUT_NOT_FOUND. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new KnownError("INPUT_NOT_FOUND", `${path} could not be read. Each annotation needs its text.`, { cause });
  }
}

/** An annotation of this shape. Throws INPUT_NOT_FOUND or INPUT_INVALID. */
export function readAnnotation<Shape>(path: string, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(parseJson(readText(path), path));
  if (!parsed.success) {
    throw new KnownError(
      "INPUT_INVALID",
      `${path} is no annotation; correct it or leave it out:\n${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new KnownError("INPUT_INVALID", `${path} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
