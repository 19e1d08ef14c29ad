import { findByline } from "./byline.ts";
import { firstMeta, readMetaTags } from "./meta-tags.ts";
import { type Page, tidyWords } from "./page.ts";
import { findPublicationDate } from "./publication-date.ts";
import { findArticleData, namesUnder, textUnder } from "./structured-data.ts";

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
    title: findTitle(page, tags, textUnder(first, "headline"), publisher),
    byline: findByline(
      page,
      tags,
      articles.flatMap((article) => namesUnder(article, "author")),
    ),
    publisher,
    publishedAt: findPublicationDate({ page, tags, articles, address: address ?? url }),
    lang:
      /^[a-z]{2}(?=$|[-_])/.exec(
        (page.documentElement.getAttribute("lang") ?? firstMeta(tags, ["og:locale", "content-language"]) ?? "").toLowerCase(),
      )?.[0] ?? null,
    url,
  };
}

function findTitle(
  page: Page,
  tags: ReadonlyMap<string, readonly string[]>,
  headline: string | null,
  publisher: string | null,
): string | null {
  const headings = [...page.querySelectorAll("h1")]
    .map((heading) => tidyWords(heading.textContent))
    .filter((words) => words !== null);
  const written = tidyWords(page.title);
  // A heading that the title only ends in, or holds somewhere, is more likely the outlet's name.
  const shown = headings.find(
    (heading) => written?.startsWith(heading) || (heading.length > MAX_OUTLET_NAME && written?.includes(heading)),
  );
  const stated = tidyWords(headline ?? firstMeta(tags, ["og:title", "twitter:title", "dc.title", "title"]));
  const [only, second] = headings;
  const title = shown ?? stated ?? (second === undefined ? only : undefined) ?? written;
  return title === null ? null : withoutOutlet(title, publisher);
}

/** Longer headings are no outlet's name. */
const MAX_OUTLET_NAME = 30;

/** Titles end in " | Outlet" or " - Outlet". */
function withoutOutlet(title: string, publisher: string | null): string {
  const cut = Math.max(...[" | ", " - ", " – ", " — ", " » ", " :: "].map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const end = title.slice(cut).replace(/^\s\S+\s/, "");
  const isOutlet = publisher !== null && end.toLowerCase().includes(publisher.toLowerCase());
  return isOutlet || title.charAt(cut + 1) === "|" ? title.slice(0, cut).trim() : title;
}

function ownAddress(page: Page, tags: ReadonlyMap<string, readonly string[]>): string | null {
  const named = page.querySelector("link[rel='canonical']")?.getAttribute("href") ?? firstMeta(tags, ["og:url"]);
  const url = named ? URL.parse(named) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
