import { KnownError, LanguageCode, onDay } from "@stance/schema";
import { z } from "zod";
import { readWrittenDate } from "./html/written-date.ts";
import type { KnownFacts } from "./source.ts";

const Names = z.union([z.string(), z.array(z.string())]);

const ArticleObject = z
  .looseObject({
    title: z.string().nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: z.string().nullish(),
    outlet: z.string().nullish(),
    publishedAt: z.string().nullish(),
    byline: Names.nullish(),
    language: LanguageCode.nullish(),
  })
  .refine(({ text, html }) => Boolean(text?.trim() || html?.trim()), { error: "an article has a text or html" });

/** An article as a line of JSON gives it. */
export interface JsonArticle {
  readonly text: string | null;
  readonly html: string | null;
  readonly url: string | null;
  readonly facts: KnownFacts;
}

/** An article, or why the value at this place is none; `place` counts from 1. */
export type JsonResult =
  | { readonly place: number; readonly article: JsonArticle }
  | { readonly place: number; readonly error: KnownError };

/** The articles of a JSON file: one object, or a list of objects, of `{title, text | html, url, outlet, publishedAt, byline}`. */
export function* readJsonArticles(content: string, name: string): Iterable<JsonResult> {
  const value = parse(content, name);
  if (value instanceof KnownError) throw value;
  const values = Array.isArray(value) ? value : [value];
  for (const [index, one] of values.entries()) yield resultOf(one, index + 1, name);
}

/** The articles of a JSON Lines file, an object a line; empty lines are passed over. */
export function* readJsonLines(content: string, name: string): Iterable<JsonResult> {
  let place = 0;
  for (const line of content.split("\n")) {
    place += 1;
    if (line.trim() === "") continue;
    const value = parse(line, `Line ${place} of ${name}`);
    yield value instanceof KnownError ? { place, error: value } : resultOf(value, place, name);
  }
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return new KnownError("INPUT_INVALID", `${name} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}

function resultOf(value: unknown, place: number, name: string): JsonResult {
  const parsed = ArticleObject.safeParse(value);
  if (!parsed.success) {
    const message = `Article ${place} of ${name} cannot be read:\n${z.prettifyError(parsed.error)}`;
    return { place, error: new KnownError("INPUT_INVALID", message) };
  }
  const { text, html, url } = parsed.data;
  const article = {
    text: text?.trim() ? text : null,
    html: html?.trim() ? html : null,
    url: webUrl(url),
    facts: factsOf(parsed.data),
  };
  return { place, article };
}

function factsOf({ title, byline, outlet, publishedAt, language }: z.infer<typeof ArticleObject>): KnownFacts {
  const day = publishedAt ? readWrittenDate(publishedAt, false)?.slice(0, 10) : undefined;
  const names = [byline ?? []].flat().filter((name) => name.trim() !== "");
  return {
    ...(title ? { title } : {}),
    ...(names.length > 0 ? { byline: names } : {}),
    ...(outlet ? { publisher: outlet } : {}),
    ...(day ? { publishedAt: onDay(day, "STATED") } : {}),
    ...(language ? { language } : {}),
  };
}

function webUrl(url: string | null | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
