import { KnownError } from "@stance/schema";
import { parseFeed, parseOpml } from "feedsmith";
import { linksOfSitemap } from "./sitemap.ts";

/** What a list of links holds: articles themselves, or further lists. */
export interface LinkList {
  readonly kind: "articles" | "lists";
  readonly title: string | null;
  /** Absolute addresses, each once, in the list's order. */
  readonly links: readonly string[];
}

/** Feeds that went on for years list no more than this at once; sitemaps may hold 50,000 (sitemaps.org). */
export const MAX_LINKS = 50_000;

/** Whether a text begins like an RSS, Atom, RDF or JSON feed, an OPML list or a sitemap. */
export const looksLikeLinks = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*|<\?[^>]{0,300}>\s*|<!DOCTYPE[^>]{0,200}>\s*){0,5}<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i.test(
    text.slice(0, 4000),
  ) || /^\uFEFF?\s*\{[\s\S]{0,600}"version"\s{0,5}:\s{0,5}"https?:\/\/(?:www\.)?jsonfeed\.org\//i.test(text.slice(0, 4000));

/** The links of a feed (RSS, Atom, RDF, JSON), an OPML list or a sitemap. Throws INPUT_INVALID for one that cannot be read. */
export function linksOf(text: string, address: string): LinkList {
  try {
    const found = readLinks(text);
    const links = found.links.flatMap((link) => absolute(link, address));
    return { ...found, links: [...new Set(links)].slice(0, MAX_LINKS) };
  } catch (cause) {
    throw new KnownError("INPUT_INVALID", `${address} is no feed, OPML list or sitemap that can be read.`, { cause });
  }
}

function readLinks(text: string): LinkList {
  if (/<opml[\s>]/i.test(text.slice(0, 4000))) {
    const { head, body } = parseOpml(text);
    return { kind: "lists", title: head?.title ?? null, links: feedsOfOutlines(body?.outlines ?? []) };
  }
  if (/<(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4000))) return linksOfSitemap(text);
  const parsed = parseFeed(text);
  if (parsed.format === "atom") {
    const entries = parsed.feed.entries ?? [];
    return {
      kind: "articles",
      title: parsed.feed.title?.value ?? null,
      links: entries.flatMap(({ links }) => readable(links ?? [])),
    };
  }
  if (parsed.format === "json") {
    const items = parsed.feed.items ?? [];
    return {
      kind: "articles",
      title: parsed.feed.title ?? null,
      links: items.flatMap(({ url, external_url }) => url ?? external_url ?? []),
    };
  }
  if (parsed.format === "rdf") {
    return {
      kind: "articles",
      title: parsed.feed.title ?? null,
      links: (parsed.feed.items ?? []).flatMap(({ link }) => link ?? []),
    };
  }
  const items = parsed.feed.items ?? [];
  const linked = items.flatMap(({ link, guid }) => link ?? (guid?.isPermaLink === false ? [] : (guid?.value ?? [])));
  return { kind: "articles", title: parsed.feed.title ?? null, links: linked };
}

/** An entry's page is its alternate link; without one, its first. */
function readable(links: readonly { href?: string | undefined; rel?: string | undefined }[]): string[] {
  const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return link?.href === undefined ? [] : [link.href];
}

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function feedsOfOutlines(outlines: readonly Outline[]): string[] {
  const open = [...outlines];
  const feeds: string[] = [];
  for (let outline = open.shift(); outline !== undefined; outline = open.shift()) {
    if (outline.xmlUrl !== undefined) feeds.push(outline.xmlUrl);
    open.unshift(...(outline.outlines ?? []));
  }
  return feeds;
}

function absolute(link: string, base: string): string[] {
  const url = URL.parse(link.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? [url.href] : [];
}
