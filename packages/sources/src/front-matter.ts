import { onDay } from "@stance/schema";
import { parse } from "yaml";
import { z } from "zod";
import { readWrittenDate } from "./html/written-date.ts";
import type { KnownFacts } from "./source.ts";

const Words = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString() : typeof value === "number" ? String(value) : value),
    z.string().trim().min(1),
  )
  .nullish()
  .catch(null);
const Names = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .catch(null);

const FrontMatter = z.looseObject({
  title: Words,
  author: Names,
  authors: Names,
  byline: Names,
  outlet: Words,
  publisher: Words,
  source: Words,
  date: Words,
  published: Words,
  publishedAt: Words,
  url: Words,
  link: Words,
  language: Words,
  lang: Words,
});

/** A Markdown text without the block of YAML before it, and what that block says. */
export interface MarkdownParts {
  readonly text: string;
  readonly url: string | null;
  readonly facts: KnownFacts;
}

/** Longer blocks are no front matter. */
const MAX_LENGTH = 20_000;

/** Parts front matter from text. A block that is no YAML mapping belongs to the text; other keys than those of an article do nothing. */
export function readFrontMatter(content: string): MarkdownParts {
  const whole = { text: content, url: null, facts: {} };
  const block = /^\uFEFF?---[ \t]*\r?\n/.exec(content)?.[0];
  if (block === undefined) return whole;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(content.slice(0, MAX_LENGTH));
  if (end === null) return whole;
  const parsed = FrontMatter.safeParse(parseYaml(content.slice(block.length, end.index)));
  if (!parsed.success) return whole;
  return { text: content.slice(end.index + end[0].length).replace(/^(?:[ \t]*\r?\n)+/, ""), ...saidBy(parsed.data) };
}

/** Aliases are bounded: a few of them can stand for gigabytes. */
function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0, schema: "core", logLevel: "error" });
  } catch {
    // What is no YAML is text.
    return null;
  }
}

function saidBy(matter: z.infer<typeof FrontMatter>): Pick<MarkdownParts, "url" | "facts"> {
  const names = [matter.byline ?? matter.authors ?? matter.author ?? []].flat().filter((name) => name.trim() !== "");
  const written = matter.publishedAt ?? matter.published ?? matter.date;
  const day = written ? readWrittenDate(written, false)?.slice(0, 10) : undefined;
  const language = /^[a-z]{2}(?=$|[-_])/.exec((matter.language ?? matter.lang ?? "").toLowerCase())?.[0];
  const publisher = matter.outlet ?? matter.publisher ?? matter.source;
  const url = URL.parse(matter.url ?? matter.link ?? "");
  return {
    url: url !== null && /^https?:$/.test(url.protocol) ? url.href : null,
    facts: {
      ...(matter.title ? { title: matter.title } : {}),
      ...(names.length > 0 ? { byline: names } : {}),
      ...(publisher ? { publisher } : {}),
      ...(day ? { publishedAt: onDay(day, "STATED") } : {}),
      ...(language ? { language } : {}),
    },
  };
}
