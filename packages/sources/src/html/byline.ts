import { type Page, tidyWords } from "./page.ts";

const BYLINE_META = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "byline",
  "citation_author",
];

/** Elements whose name says that they hold the authors, surest first. */
const BYLINE_ELEMENTS = [
  "[rel~='author']",
  "[itemprop='author'] [itemprop='name']",
  "[itemprop='author']",
  ".byline-name, .author-name, .byline__name, .author__name",
  ".byline a, .author a, .authors a",
  ".byline, .author, .authors",
];

/** Longer words are a sentence about the author. */
const MAX_LENGTH = 100;

/** Who wrote the article: the names that structured data gives, else those of meta tags, else those shown. */
export function findByline(page: Page, tags: ReadonlyMap<string, readonly string[]>, structured: readonly string[]): string[] {
  const stated = [structured, ...BYLINE_META.map((name) => tags.get(name) ?? [])].map(tidyByline);
  const shown = BYLINE_ELEMENTS.map((selector) => tidyByline([page.querySelector(selector)?.textContent ?? ""]));
  return [...stated, ...shown].find((names) => names.length > 0) ?? [];
}

/** Names without "by" before them and dates behind them; what is an address or a handle is no name. */
export function tidyByline(names: readonly string[]): string[] {
  const tidy = names.map((name) => withoutTail(tidyWords(name)?.replace(/^(?:written )?by:?\s+/i, "") ?? ""));
  return [...new Set(tidy.filter((name) => name !== "" && name.length <= MAX_LENGTH && isName(name)))];
}

const isName = (words: string): boolean => !/^(?:https?:|www\.|@|\/)/i.test(words);

/** "Ada Silva Dec 19, 2016 at 2:19 pm" and "Ada Silva | Updated: …" are Ada Silva. */
function withoutTail(name: string): string {
  const end = name.search(
    /\s*(?:[|·•]|(?<!\p{L})(?:updated|posted|published|more stories)(?!\p{L})|(?<!\p{L})\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})/iu,
  );
  return end <= 0 ? name : name.slice(0, end).trim();
}
