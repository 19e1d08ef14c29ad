import { firstMeta } from "./meta-tags.ts";
import type { Page, PageElement } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";
import { type StructuredObject, textUnder } from "./structured-data.ts";
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

/** Elements whose name says that they hold the date of publication, surest first. */
const DATE_ELEMENTS = [
  "[itemprop~='datePublished']",
  "[property~='datePublished'], [property='dc:date dc:created'], [property='dc:created'], [property='schema:datePublished']",
  "time[pubdate]",
  "article time[datetime], main time[datetime], header time[datetime]",
  "time[datetime]",
  "abbr.published, .entry-date, .post-date, .published, .pubdate, .publish-date, .date-published, .post__date, .article-date, .article__date, .entry-meta-date",
  "time",
  "[class*='publish'], [id*='publish'], [class*='posted'], [class*='timestamp'], [class*='byline'], [class*='dateline'], [class*='datum']",
  "[class*='date'], [class*='Date'], [id*='date'], [class*='meta'], [class*='time']",
];

/** Longer texts are the article itself, whose dates are other days. */
const MAX_DATE_WORDS = 200;
const MAX_ELEMENTS = 30;

interface DateSources {
  readonly page: Page;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly articles: readonly StructuredObject[];
  readonly address: string | null;
}

/** When the page says it was published, surest place first: ISO 8601, to the day at least; null where it does not say. */
export function findPublicationDate({ page, tags, articles, address }: DateSources): string | null {
  const monthFirst = writesMonthFirst(page);
  const read = (text: string | null): string | null => (text === null ? null : readWrittenDate(text, monthFirst));
  const structured = (key: string) =>
    articles.map((article) => read(textUnder(article, key))).find((date) => date !== null) ?? null;
  return (
    structured("datePublished") ??
    PUBLISHED_META.map((name) => read(firstMeta(tags, [name]))).find((date) => date !== null) ??
    structured("dateCreated") ??
    elementDate(page, read, DATE_ELEMENTS.slice(0, 3)) ??
    addressDate(address) ??
    elementDate(page, read, DATE_ELEMENTS.slice(3)) ??
    structured("dateModified") ??
    MODIFIED_META.map((name) => read(firstMeta(tags, [name]))).find((date) => date !== null) ??
    announcedDate(page, read)
  );
}

function elementDate(page: Page, read: (text: string | null) => string | null, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    let count = 0;
    for (const element of page.querySelectorAll(selector)) {
      count += 1;
      if (count > MAX_ELEMENTS) break;
      if (isElsewhere(element)) continue;
      const date = datesOf(element)
        .map(read)
        .find((found) => found !== null);
      if (date !== undefined) return date;
    }
  }
  return null;
}

const datesOf = (element: PageElement): (string | null)[] => {
  const words = element.textContent ?? "";
  return [
    element.getAttribute("datetime"),
    element.getAttribute("content"),
    element.getAttribute("title"),
    words.length <= MAX_DATE_WORDS ? words : null,
  ];
};

/** Dates in lists of other articles, in comments and at the page's foot are not the article's. */
const ELSEWHERE =
  "aside, footer, nav, .comments, .comment, [class^='comment-'], [id^='comment'], #respond, .related, .related-posts, .sidebar, #sidebar, .widget";
const isElsewhere = (element: PageElement): boolean => element.closest(ELSEWHERE) !== null;

/** The date in an address like `/2025/04/15/` or `-20250415`. */
function addressDate(address: string | null): string | null {
  const found = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)/.exec(address ?? "");
  return found === null ? null : readWrittenDate(`${found[1]}-${found[2]}-${found[3]}`, false);
}

/** The date behind "Published", "Posted on" or the like anywhere on the page, else the first line that is little more than a date. */
function announcedDate(page: Page, read: (text: string | null) => string | null): string | null {
  const body = page.querySelector("body");
  const lines = body === null ? [] : textOfElement(body, (element) => element.matches(ELSEWHERE)).split("\n\n");
  const announced = lines.flatMap((line) => ANNOUNCEMENT.exec(line)?.[0] ?? []);
  const datelines = lines.filter((line) => line.length <= MAX_DATELINE);
  return [...announced, ...datelines].map(read).find((date) => date !== null) ?? null;
}

const ANNOUNCEMENT =
  /(?<!\p{L})(?:published|posted|veröffentlicht|erstellt|publié|publicado|date|datum|stand|updated|written on)(?!\p{L})[^\n]{0,40}/iu;
const MAX_DATELINE = 40;

/** Americans write 4/15/2025; pages in plain English without a country mostly do. */
function writesMonthFirst(page: Page): boolean {
  const language = page.documentElement.getAttribute("lang")?.toLowerCase() ?? "en";
  return language === "en" || language.startsWith("en-us") || language.startsWith("en_us");
}
