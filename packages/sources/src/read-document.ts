import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { KnownError, onDay, type PartialDate } from "@stance/schema";
import { decodeText } from "./decode-text.ts";
import { type CleanedPage, cleanHtml } from "./html/clean-html.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { formatOfName, formatOfText } from "./input-format.ts";
import type { KnownFacts, SourceDocument } from "./source.ts";

/** The address of a file: `file:///…`. */
export const fileAddress = (path: string): string => pathToFileURL(resolve(path)).href;

/** The document that a file's bytes hold; `facts` win over what a page says of itself. Throws INPUT_… */
export function readFileDocument(path: string, bytes: Buffer, facts: KnownFacts): SourceDocument {
  const format = formatOfName(basename(path));
  const given = { address: fileAddress(path), name: path };
  return format === "html"
    ? pageDocument(given, bytes, facts)
    : textDocument({ ...given, format: format ?? "txt" }, bytes, facts);
}

/** The document that came over standard input: a page if it begins like one, else text. Throws INPUT_… */
export function readInputDocument(name: string, bytes: Buffer): SourceDocument {
  const isPage = formatOfText(bytes.toString("latin1", 0, 1000).replace(/^\u00ef\u00bb\u00bf/, "")) === "html";
  const document = isPage
    ? pageDocument({ address: "", name }, bytes, {})
    : textDocument({ address: "", name, format: "txt" }, bytes, {});
  return { ...document, address: `text:${createHash("sha256").update(document.text).digest("hex")}` };
}

function textDocument(
  given: Pick<SourceDocument, "address" | "name" | "format">,
  bytes: Buffer,
  known: KnownFacts,
): SourceDocument {
  const text = decodeText(bytes, given.name);
  if (text.trim() === "") throw new KnownError("INPUT_EMPTY", `${given.name} holds no text.`);
  return { ...given, url: null, text, known };
}

function pageDocument(given: Pick<SourceDocument, "address" | "name">, bytes: Buffer, facts: KnownFacts): SourceDocument {
  const html = decodeHtml(bytes, given.name);
  if (html.trim() === "") throw new KnownError("INPUT_EMPTY", `${given.name} holds no text.`);
  const page = cleanHtml(html, { name: given.name });
  return { ...given, format: "html", url: page.url, text: page.text, known: { ...factsOfPage(page), ...facts } };
}

function factsOfPage({ title, byline, publisher, publishedAt, lang }: CleanedPage): KnownFacts {
  return {
    ...(title === null ? {} : { title }),
    ...(byline.length === 0 ? {} : { byline }),
    ...(publisher === null ? {} : { publisher }),
    ...(publishedAt === null ? {} : { publishedAt: statedDay(publishedAt) }),
    ...(lang === null ? {} : { language: lang }),
  };
}

const statedDay = (publishedAt: string): PartialDate => onDay(publishedAt.slice(0, 10), "STATED");
