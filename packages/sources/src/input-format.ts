import { looksLikeLinks } from "./feeds/links-of.ts";
import type { SourceFormat } from "./source.ts";

/** What an input is written in; `links` leads to articles elsewhere. */
export type InputFormat = SourceFormat | "json" | "jsonl" | "links";

const FORMATS: Readonly<Record<string, InputFormat>> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  rss: "links",
  atom: "links",
  opml: "links",
  xml: "links",
};

/** The format that a file's name tells, `.gz` behind it or not; null for a name that tells none. */
export function formatOfName(name: string): InputFormat | null {
  const extension = /\.([a-z]+)$/i.exec(withoutGzip(name))?.[1]?.toLowerCase();
  return extension === undefined ? null : (FORMATS[extension] ?? null);
}

/** Whether a folder is asked for such files. JSON beside articles mostly tells of them, and lists of links are not meant to be followed unasked. */
export const isReadInFolders = (name: string): boolean => !["json", "links", null].includes(formatOfName(name));

/** The format that a text without a telling name begins like. */
export function formatOfText(text: string): InputFormat {
  const begin = text.slice(0, 1000);
  if (/^\uFEFF?\s*<(?:!doctype html|html)[\s>]/i.test(begin)) return "html";
  if (looksLikeLinks(text)) return "links";
  if (/^\uFEFF?\s*\[\s*\{\s*"/.test(begin)) return "json";
  return /^\uFEFF?\s*\{\s*"(?:title|text|html|url|outlet|publishedAt|byline|language)"\s*:/.test(begin) ? "jsonl" : "txt";
}

const withoutGzip = (name: string): string => name.replace(/\.gz$/i, "");
