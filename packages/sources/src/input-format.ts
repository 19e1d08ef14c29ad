import type { SourceFormat } from "./source.ts";

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/** The format that a file's name tells, `.gz` behind it or not; null for a name that tells none. */
export function formatOfName(name: string): SourceFormat | null {
  const extension = /\.([a-z]+)$/i.exec(withoutGzip(name))?.[1]?.toLowerCase();
  return extension === undefined ? null : (FORMATS[extension] ?? null);
}

/** The format that a text without a telling name begins like. */
export const formatOfText = (text: string): SourceFormat =>
  /^\uFEFF?\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000)) ? "html" : "txt";

const withoutGzip = (name: string): string => name.replace(/\.gz$/i, "");
