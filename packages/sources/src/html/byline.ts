import { isElsewhere, isTeaser } from "./elsewhere.ts";
import { type Page, type PageElement, tidyWords } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";
import { isWeakName, tidyByline } from "./tidy-byline.ts";

const BYLINE_META = [
  "article:author",
  "author",
  "byline",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "article_author",
];

/** Elements whose name says that they hold the authors, surest first. */
const BYLINE_ELEMENTS = [
  "[rel~='author']",
  "[itemprop='author'] [itemprop='name']",
  "[itemprop='author']",
  ".byline-name, .author-name, .byline__name, .byline__author, .author__name, .article__author, .article-author, .post-author, .entry-author",
  ".byline a, .author a, .authors a",
  ".byline, .author, .authors",
  "[class*='AuthorName'], [class*='author-name'], [class*='authorName'], [class*='author_name']",
  "[class*='byline'], [class*='Byline'], [id*='byline']",
  "[class*='author-link'], [class*='__author'], [class*='-author']",
];

interface BylineSources {
  readonly page: Page;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The authors of the page's structured data. */
  readonly structured: readonly string[];
  readonly publisher: string | null;
}

/**
 * Who wrote the article: the names that structured data gives, else those of meta tags, else those shown, else those at the
 * end of an author's address. The outlet itself, its staff and handles count only where nothing else is named.
 */
export function findByline({ page, tags, structured, publisher }: BylineSources): string[] {
  const stated = [structured, ...BYLINE_META.map((name) => tags.get(name) ?? [])].map(tidyByline);
  const isPerson = (name: string) => !isWeakName(name, publisher);
  const persons = (names: readonly string[]) => names.filter(isPerson);
  const certain = stated.map(persons).find((names) => names.length > 0);
  if (certain !== undefined) return certain;
  const shown = BYLINE_ELEMENTS.map((selector) => shownNames(page, selector));
  return (
    shown.map(persons).find((names) => names.length > 0) ??
    addressedNames(page, tags).find((names) => names.length > 0) ??
    [...stated, ...shown].find((names) => names.length > 0) ??
    []
  );
}

/** Pages list the authors of many other articles. */
const MAX_ELEMENTS = 12;

/** The names in the first element of that kind, and in those beside it. */
function shownNames(page: Page, selector: string): string[] {
  let first: PageElement | null = null;
  const names: string[] = [];
  let count = 0;
  for (const element of page.querySelectorAll(selector)) {
    count += 1;
    if (count > MAX_ELEMENTS) break;
    if (isElsewhere(element) || isTeaser(element)) continue;
    const own = tidyByline(linesOf(element));
    if (first !== null && element.parentElement !== first.parentElement) continue;
    if (first === null && own.length > 0) first = element;
    names.push(...own);
  }
  return [...new Set(names)];
}

/** The first line that holds more than "by" and a date. */
function linesOf(element: PageElement): string[] {
  const lines = textOfElement(element, { inline: "apart" }).split("\n\n");
  const named = lines.find((line) => !/^(?:by|von|par|por):?$/i.test(line) && tidyByline([line]).length > 0);
  return named === undefined ? [] : [named];
}

/** `…/people/ada-silva` is Ada Silva where the page writes her so. */
function addressedNames(page: Page, tags: ReadonlyMap<string, readonly string[]>): string[][] {
  const body = tidyWords(page.querySelector("body")?.textContent) ?? "";
  const addresses = (tags.get("article:author") ?? [])
    .flatMap((content) => content.split(","))
    .map((address) => URL.parse(address));
  const names = addresses.flatMap((address) => {
    const words = address?.pathname.split("/").filter(Boolean).at(-1)?.split("-") ?? [];
    const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
    return words.length > 1 && words.length < 5 && body.includes(name) ? [name] : [];
  });
  return [names];
}
