import { findByline } from "./byline.ts";
import { firstMeta, readMetaTags } from "./meta-tags.ts";
import { type Page, tidyWords } from "./page.ts";
import { findPublicationDate } from "./publication-date.ts";
import { findArticleData, namesUnder, textUnder } from "./structured-data.ts";
import { findTitle } from "./title.ts";

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** ISO 8601, to the day at least. */
  readonly publishedAt: string | null;
  /** Two-letter code. */
  readonly lang: string | null;
  /** The address the page names as its own. */
  readonly url: string | null;
}

/** Reads what a page says of its article: JSON-LD first, then Open Graph and other meta tags, then its elements. */
export function readPageMetadata(page: Page, address: string | null): PageMetadata {
  const tags = readMetaTags(page);
  const articles = findArticleData(page);
  const first = articles[0] ?? {};
  const url = ownAddress(page, tags);
  const publisher = tidyWords(
    namesUnder(first, "publisher")[0] ?? firstMeta(tags, ["og:site_name", "dc.publisher", "application-name"]),
  );
  return {
    title: findTitle({ page, tags, headline: textUnder(first, "headline"), publisher }),
    byline: findByline({ page, tags, structured: articles.flatMap((article) => namesUnder(article, "author")), publisher }),
    publisher,
    publishedAt: findPublicationDate({ page, tags, articles, address: address ?? url }),
    lang:
      /^[a-z]{2}(?=$|[-_])/.exec(
        (page.documentElement.getAttribute("lang") ?? firstMeta(tags, ["og:locale", "content-language"]) ?? "").toLowerCase(),
      )?.[0] ?? null,
    url,
  };
}

function ownAddress(page: Page, tags: ReadonlyMap<string, readonly string[]>): string | null {
  const named = page.querySelector("link[rel='canonical']")?.getAttribute("href") ?? firstMeta(tags, ["og:url"]);
  const url = named ? URL.parse(named) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
