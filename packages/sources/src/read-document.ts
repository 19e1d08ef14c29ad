import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { KnownError, onDay, type PartialDate } from "@stance/schema";
import { decodeText } from "./decode-text.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type CleanedPage, cleanHtml } from "./html/clean-html.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { formatOfName, formatOfText, type InputFormat } from "./input-format.ts";
import { type JsonArticle, type JsonResult, readJsonArticles, readJsonLines } from "./json-articles.ts";
import type { KnownFacts, SourceDocument, SourceResult } from "./source.ts";
import type { WebAnswer } from "./web/fetch-web.ts";

/** The address of a file: `file:///…`. */
export const fileAddress = (path: string): string => pathToFileURL(resolve(path)).href;

/** The documents that a file's bytes hold; `facts` win over what a page says of itself. Throws INPUT_… */
export function* readFileDocuments(path: string, bytes: Buffer, facts: KnownFacts): Iterable<SourceResult> {
  const format = formatOfName(basename(path)) ?? "txt";
  yield* documentsIn({ address: fileAddress(path), name: path }, format, bytes, facts);
}

/** The documents that came over standard input: a page, JSON or JSON Lines if it begins like one, else text. Throws INPUT_… */
export function* readInputDocuments(name: string, bytes: Buffer): Iterable<SourceResult> {
  const format = formatOfText(bytes.toString("latin1", 0, 1000).replace(/^\u00ef\u00bb\u00bf/, ""));
  for (const result of documentsIn({ address: "", name }, format, bytes, {})) {
    if (result.kind === "failure") yield { ...result, address: "text:" };
    else
      yield {
        ...result,
        document: { ...result.document, address: result.document.address || textAddress(result.document.text) },
      };
  }
}

/** The document that a web address answered with. Throws INPUT_… */
export function readWebDocument({ url, bytes, mediaType, charset }: WebAnswer): SourceDocument {
  const given = { address: url, name: url };
  if (mediaType === "text/plain") return { ...textDocument({ ...given, format: "txt" }, bytes, {}), url };
  const isPage = mediaType === null || mediaType.includes("html") || mediaType.includes("xml");
  if (!isPage) {
    const message = `${url} is no page but ${mediaType}. Give the address of an article, a feed, an OPML list or a sitemap.`;
    throw new KnownError("INPUT_BINARY", message);
  }
  const document = pageDocument(given, decodeHtml(bytes, url, charset), {}, url);
  const own = document.url !== null && URL.parse(document.url)?.hostname === URL.parse(url)?.hostname ? document.url : url;
  return { ...document, address: own, url: document.url ?? url };
}

type Given = Pick<SourceDocument, "address" | "name">;

function* documentsIn(given: Given, format: InputFormat, bytes: Buffer, facts: KnownFacts): Iterable<SourceResult> {
  if (format === "json") yield* jsonDocuments(given, readJsonArticles(decodeText(bytes, given.name), given.name));
  else if (format === "jsonl") yield* jsonDocuments(given, readJsonLines(decodeText(bytes, given.name), given.name));
  else if (format === "html") yield asResult(pageDocument(given, decodeHtml(bytes, given.name), facts));
  else if (format === "md") yield asResult(markdownDocument(given, bytes, facts));
  else yield asResult(textDocument({ ...given, format: "txt" }, bytes, facts));
}

const asResult = (document: SourceDocument): SourceResult => ({ kind: "document", document });

function textDocument(given: Given & Pick<SourceDocument, "format">, bytes: Buffer, known: KnownFacts): SourceDocument {
  return { ...given, url: null, text: notEmpty(decodeText(bytes, given.name), given.name), known };
}

function markdownDocument(given: Given, bytes: Buffer, facts: KnownFacts): SourceDocument {
  const { text, url, facts: said } = readFrontMatter(decodeText(bytes, given.name));
  return { ...given, format: "md", url, text: notEmpty(text, given.name), known: { ...said, ...facts } };
}

function pageDocument(given: Given, html: string, facts: KnownFacts, url: string | null = null): SourceDocument {
  const page = cleanHtml(notEmpty(html, given.name), { name: given.name, url });
  return { ...given, format: "html", url: page.url, text: page.text, known: { ...factsOfPage(page), ...facts } };
}

function notEmpty(text: string, name: string): string {
  if (text.trim() === "") throw new KnownError("INPUT_EMPTY", `${name} holds no text.`);
  return text;
}

function* jsonDocuments(given: Given, results: Iterable<JsonResult>): Iterable<SourceResult> {
  for (const result of results) {
    const name = `${given.name}#${result.place}`;
    const address = given.address === "" ? "" : `${given.address}#${result.place}`;
    if ("error" in result) yield { kind: "failure", address, name, error: result.error };
    else yield jsonDocument({ address, name }, result.article);
  }
}

function jsonDocument(given: Given, { text, html, url, facts }: JsonArticle): SourceResult {
  const placed = { ...given, address: url ?? given.address };
  if (text !== null) return asResult({ ...placed, format: "txt", url, text, known: facts });
  try {
    const document = pageDocument(placed, html ?? "", facts, url);
    return asResult({ ...document, url: url ?? document.url });
  } catch (error) {
    if (error instanceof KnownError) return { kind: "failure", address: placed.address, name: given.name, error };
    throw error;
  }
}

const textAddress = (text: string): string => `text:${createHash("sha256").update(text).digest("hex")}`;

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
