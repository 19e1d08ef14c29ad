import { addDays } from "@stance/schema";
import { isElsewhere } from "./elsewhere.ts";
import type { Page, PageElement } from "./page.ts";

/** Reads the date of a text; null for none. */
export type ReadDate = (text: string | null) => string | null;

/** Elements whose markup says that they hold the day of publication, surest first. */
export const STATED_DATE_ELEMENTS = [
  // The parser keeps an attribute's case.
  "[itemprop~='datePublished'], [itemProp~='datePublished']",
  "[property~='datePublished'], [property='dc:date dc:created'], [property='dc:created'], [property='schema:datePublished']",
  "time[pubdate]",
];

/** Elements whose place or name lets one expect it there, likeliest first. */
export const LIKELY_DATE_ELEMENTS = [
  "article time[datetime], main time[datetime], header time[datetime]",
  "time[datetime]",
  "abbr.published, .entry-date, .post-date, .published, .pubdate, .publish-date, .date-published, .post__date, .article-date, .article__date, .entry-meta-date",
  "time",
  "[class*='publish'], [id*='publish'], [class*='posted'], [class*='created'], [class*='timestamp'], [class*='byline'], [class*='dateline'], [class*='datum']",
  "[class*='date'], [class*='Date'], [id*='date'], [class*='meta'], [class*='time']",
];

/** Longer texts are the article itself, whose dates are other days. */
const MAX_DATE_WORDS = 200;
const MAX_ELEMENTS = 30;

/** The first date that an element of these kinds holds, in its attributes or, where those tell another day, its words. */
export function dateInElements(page: Page, read: ReadDate, selectors: readonly string[]): string | null {
  for (const element of candidates(page, selectors)) {
    const marked = attributesOf(element)
      .map(read)
      .find((found) => found !== null);
    const shown = read(wordsOf(element));
    const date = marked !== undefined && (shown === null || isSameDay(marked, shown)) ? marked : (shown ?? marked);
    if (date !== undefined && date !== null) return date;
  }
  return null;
}

/** The day that these elements show to readers, whatever their attributes say. */
export function dayShown(page: Page, read: ReadDate, selectors: readonly string[]): string | null {
  for (const element of candidates(page, selectors)) {
    const shown = read(wordsOf(element));
    if (shown !== null) return shown.slice(0, 10);
  }
  return null;
}

function* candidates(page: Page, selectors: readonly string[]): Iterable<PageElement> {
  for (const selector of selectors) {
    let count = 0;
    for (const element of page.querySelectorAll(selector)) {
      count += 1;
      if (count > MAX_ELEMENTS) break;
      if (!isElsewhere(element)) yield element;
    }
  }
}

const attributesOf = (element: PageElement): (string | null)[] =>
  ["datetime", "content", "title"].map((name) => element.getAttribute(name));

function wordsOf(element: PageElement): string | null {
  const words = element.textContent ?? "";
  return words.length <= MAX_DATE_WORDS ? words : null;
}

/** Time zones move a moment by a day at most. */
const isSameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10) || areNeighbours(one, other);

/** Whether two ISO dates are of neighbouring days, by their days as written. */
export function areNeighbours(one: string, other: string): boolean {
  const day = one.slice(0, 10);
  return [addDays(day, -1), addDays(day, 1)].includes(other.slice(0, 10));
}
