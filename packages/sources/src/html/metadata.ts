import { findByline } from "./byline.ts";
import { firstMeta, readMetaTags } from "./meta-tags.ts";
import { type Page, tidyWords } from "./page.ts";
import { findModificationDate, findPublicationDate } from "./publication-date.ts";
import { type MetadataBasis, type Stated, statedBy } from "./stated.ts";
import { findArticleData, namesUnder, textUnder } from "./structured-data.ts";
import { findTitle } from "./title.ts";

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** The part of the paper it stands in: "Politics". */
  readonly section: string | null;
  /** ISO 8601, to the day at least. */
  readonly publishedAt: string | null;
  /** ISO 8601, to the day at least. */
  readonly modifiedAt: string | null;
  /** Two-letter code. */
  readonly lang: string | null;
  /** The address the page names as its own. */
  readonly url: string | null;
  /** Where the page says each of them; what it does not say is left out. */
  readonly basis: Readonly<Partial<Record<MetadataField, MetadataBasis>>>;
}

type MetadataField = Exclude<keyof PageMetadata, "basis">;

/** Reads what a page says of its article: JSON-LD, Open Graph and other meta tags, its elements, its address, its words. */
export function readPageMetadata(page: Page, address: string | null): PageMetadata {
  const tags = readMetaTags(page);
  const articles = findArticleData(page);
  const first = articles[0] ?? {};
  const url = ownAddress(page, tags);
  const publisher =
    statedBy("STRUCTURED_DATA", tidyWords(namesUnder(first, "publisher")[0])) ??
    statedBy("META_TAG", tidyWords(firstMeta(tags, ["og:site_name", "dc.publisher", "application-name"])));
  const outlet = publisher?.value ?? null;
  const structured = articles.flatMap((article) => namesUnder(article, "author"));
  const dates = { page, tags, articles, address: address ?? url?.value ?? null };
  const found = {
    title: findTitle({ page, tags, headline: textUnder(first, "headline"), publisher: outlet }),
    byline: findByline({ page, tags, structured, publisher: outlet }),
    publisher,
    section:
      statedBy("STRUCTURED_DATA", tidyWords(namesUnder(first, "articleSection")[0])) ??
      statedBy("META_TAG", tidyWords(firstMeta(tags, ["article:section", "section", "parsely-section"]))),
    publishedAt: findPublicationDate(dates),
    modifiedAt: findModificationDate(dates),
    lang:
      statedBy("ELEMENT", languageOf(page.documentElement.getAttribute("lang"))) ??
      statedBy("META_TAG", languageOf(firstMeta(tags, ["og:locale", "content-language"]))),
    url,
  };
  return {
    title: found.title?.value ?? null,
    byline: found.byline?.value ?? [],
    publisher: outlet,
    section: found.section?.value ?? null,
    publishedAt: found.publishedAt?.value ?? null,
    modifiedAt: found.modifiedAt?.value ?? null,
    lang: found.lang?.value ?? null,
    url: url?.value ?? null,
    basis: Object.fromEntries(
      Object.entries(found).flatMap(([field, stated]) => (stated === null ? [] : [[field, stated.basis]])),
    ),
  };
}

const languageOf = (written: string | null): string | null =>
  /^[a-z]{2}(?=$|[-_])/.exec((written ?? "").toLowerCase())?.[0] ?? null;

function ownAddress(page: Page, tags: ReadonlyMap<string, readonly string[]>): Stated<string> | null {
  const linked = page.querySelector("link[rel='canonical']")?.getAttribute("href") ?? null;
  return statedBy("ELEMENT", webAddress(linked)) ?? statedBy("META_TAG", webAddress(firstMeta(tags, ["og:url"])));
}

function webAddress(written: string | null): string | null {
  const url = written === null ? null : URL.parse(written);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
