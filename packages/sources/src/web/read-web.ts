import { linksOf, looksLikeLinks } from "../feeds/links-of.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { orFailure } from "../open-inputs.ts";
import { readWebDocument } from "../read-document.ts";
import type { SourceResult } from "../source.ts";
import type { WebAnswer } from "./fetch-web.ts";
import { inOrder } from "./in-order.ts";
import type { WebReader } from "./web-reader.ts";

/** Pages of a feed fetched at once; each host keeps its own pace. */
const PAGES_AT_ONCE = 6;
/** A list of feeds or an index of sitemaps leads to lists, and those to articles. */
const MAX_DEPTH = 2;

/** The article at a web address, or those that a feed, an OPML list or a sitemap there leads to, in its order. */
export async function* readWeb(web: WebReader, address: string): AsyncIterable<SourceResult> {
  yield* follow(web, address, MAX_DEPTH, new Set());
}

/** The articles that a list of links leads to; `text` is the list, `address` what its links are relative to. */
export async function* readLinks(web: WebReader, text: string, address: string): AsyncIterable<SourceResult> {
  yield* followList(web, text, address, MAX_DEPTH, new Set());
}

async function* follow(web: WebReader, address: string, depth: number, seen: Set<string>): AsyncIterable<SourceResult> {
  const answer = await orFailure(address, address, async () => ({ kind: "answer", answer: await web.fetch(address) }) as const);
  if (answer.kind === "failure") {
    yield answer;
    return;
  }
  const text = textOfAnswer(answer.answer);
  if (text !== null && depth > 0) yield* followList(web, text, answer.answer.url, depth, seen);
  else yield await pageOf(answer.answer);
}

async function* followList(
  web: WebReader,
  text: string,
  address: string,
  depth: number,
  seen: Set<string>,
): AsyncIterable<SourceResult> {
  const list = await orFailure(address, address, async () => ({ kind: "list", list: linksOf(text, address) }) as const);
  if (list.kind === "failure") {
    yield list;
    return;
  }
  const fresh = list.list.links.filter((link) => !seen.has(link));
  for (const link of fresh) seen.add(link);
  if (list.list.kind === "lists") {
    for (const link of fresh) yield* follow(web, link, depth - 1, seen);
  } else {
    yield* inOrder(fresh, PAGES_AT_ONCE, (link) => orFailure(link, link, async () => pageOf(await web.fetch(link))));
  }
}

/** The text of an answer that is a list of links; null for any other. */
export function textOfAnswer({ bytes, url, charset, mediaType }: WebAnswer): string | null {
  if (mediaType !== null && !/xml|json|rss|atom|opml|text\//.test(mediaType)) return null;
  const text = decodeHtml(bytes, url, charset);
  return looksLikeLinks(text) ? text : null;
}

/** The article of an answer, or why it holds none. */
export const pageOf = (answer: WebAnswer): Promise<SourceResult> =>
  orFailure(answer.url, answer.url, async () => ({ kind: "document", document: readWebDocument(answer) }) as const);
