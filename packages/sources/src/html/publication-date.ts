import { announcedDate } from "./announced-date.ts";
import {
  areNeighbours,
  dateInElements,
  dayShown,
  LIKELY_DATE_ELEMENTS,
  type ReadDate,
  STATED_DATE_ELEMENTS,
} from "./date-elements.ts";
import { firstMeta } from "./meta-tags.ts";
import type { Page } from "./page.ts";
import { type Stated, statedBy } from "./stated.ts";
import { brokenDatePublished, type StructuredObject, textUnder } from "./structured-data.ts";
import { readWrittenDate } from "./written-date.ts";

const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "date_published",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "publication_date",
  "publication-date",
  "published",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dcsext.articlefirstpublished",
  "rnews:datepublished",
  "datecreated",
  "og:release_date",
  "article:post_date",
  "displaydate",
  "originalpublicationdate",
  "timestamp",
  "date",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "lastmod",
  "dc.date.modified",
  "dcterms.modified",
  "revision_date",
  "updated_time",
];

interface DateSources {
  readonly page: Page;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly articles: readonly StructuredObject[];
  readonly address: string | null;
}

/**
 * When the page says it was published, surest place first: ISO 8601, to the day at least; null where it does not say. Where
 * markup and the page's own words are a day apart, the markup counts in another time zone, and the day shown is taken.
 */
export function findPublicationDate(sources: DateSources): Stated<string> | null {
  const { page, address } = sources;
  const read = dateReader(page);
  const found = firstStated(sources, read);
  if (found === null) return null;
  const local = [
    statedBy("ELEMENT", dayShown(page, read, STATED_DATE_ELEMENTS)),
    statedBy("ADDRESS", addressDate(address)),
    ...localDates(sources, read).map((day) => statedBy("META_TAG", day)),
  ];
  return local.find((day) => day !== null && areNeighbours(found.value, day.value)) ?? found;
}

/** When the page says it was last changed; null where it does not say. */
export function findModificationDate({ page, tags, articles }: DateSources): Stated<string> | null {
  const read = dateReader(page);
  return (
    statedBy("STRUCTURED_DATA", inObjects(articles, "dateModified", read)) ??
    statedBy("META_TAG", inTags(tags, MODIFIED_META, read))
  );
}

const dateReader = (page: Page): ReadDate => {
  const monthFirst = writesMonthFirst(page);
  return (text) => (text === null ? null : readWrittenDate(text, monthFirst));
};

/** The dates of meta tags that are not counted in universal time. */
const localDates = ({ tags }: DateSources, read: ReadDate): (string | null)[] =>
  PUBLISHED_META.map((name) => firstMeta(tags, [name]))
    .filter((content) => content !== null && !/(?:Z|[+-]00:?00|GMT|UTC)$/.test(content))
    .map((content) => read(content)?.slice(0, 10) ?? null);

function firstStated({ page, tags, articles, address }: DateSources, read: ReadDate): Stated<string> | null {
  return (
    statedBy("STRUCTURED_DATA", inObjects(articles, "datePublished", read)) ??
    statedBy("META_TAG", inTags(tags, PUBLISHED_META, read)) ??
    statedBy("STRUCTURED_DATA", read(brokenDatePublished(page)) ?? inObjects(articles, "dateCreated", read)) ??
    statedBy("ELEMENT", dateInElements(page, read, STATED_DATE_ELEMENTS)) ??
    statedBy("ADDRESS", addressDate(address)) ??
    statedBy("ELEMENT", dateInElements(page, read, LIKELY_DATE_ELEMENTS)) ??
    findModificationDate({ page, tags, articles, address }) ??
    statedBy("TEXT", announcedDate(page, read))
  );
}

const inObjects = (articles: readonly StructuredObject[], key: string, read: ReadDate): string | null =>
  articles.map((article) => read(textUnder(article, key))).find((date) => date !== null) ?? null;

const inTags = (tags: DateSources["tags"], names: readonly string[], read: ReadDate): string | null =>
  names.map((name) => read(firstMeta(tags, [name]))).find((date) => date !== null) ?? null;

/** The date in an address like `/2025/04/15/` or `-20250415`. */
function addressDate(address: string | null): string | null {
  const found = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)/.exec(address ?? "");
  return found === null ? null : readWrittenDate(`${found[1]}-${found[2]}-${found[3]}`, false);
}

/** Americans write 4/15/2025; pages in plain English without a country mostly do. */
function writesMonthFirst(page: Page): boolean {
  const language = page.documentElement.getAttribute("lang")?.toLowerCase() ?? "en";
  return language === "en" || language.startsWith("en-us") || language.startsWith("en_us");
}
