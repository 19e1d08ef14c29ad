import { isElsewhere, isTeaser } from "./elsewhere.ts";
import { type Page, type PageElement, tidyWords } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";
import type { Stated } from "./stated.ts";
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
export function findByline({ page, tags, structured, publisher }: BylineSources): Stated<readonly string[]> | null {
  const stated = [
    { basis: "STRUCTURED_DATA", value: tidyByline(structured) } as const,
    ...BYLINE_META.map((name) => ({ basis: "META_TAG", value: tidyByline(tags.get(name) ?? []) }) as const),
  ];
  const persons = ({ value, basis }: Stated<readonly string[]>): Stated<readonly string[]> => ({
    basis,
    value: value.filter((name) => !isWeakName(name, publisher)),
  });
  const isSaid = ({ value }: Stated<readonly string[]>) => value.length > 0;
  const certain = stated.map(persons).find(isSaid);
  if (certain !== undefined) return certain;
  const shown = BYLINE_ELEMENTS.map((selector) => ({ basis: "ELEMENT", value: shownNames(page, selector) }) as const);
  const addressed = { basis: "ADDRESS", value: addressedNames(page, tags) } as const;
  return [...shown.map(persons), addressed, ...stated, ...shown].find(isSaid) ?? null;
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
function addressedNames(page: Page, tags: ReadonlyMap<string, readonly string[]>): string[] {
  const body = tidyWords(page.querySelector("body")?.textContent) ?? "";
  const addresses = (tags.get("article:author") ?? [])
    .flatMap((content) => content.split(","))
    .map((address) => URL.parse(address));
  return addresses.flatMap((address) => {
    const words = address?.pathname.split("/").filter(Boolean).at(-1)?.split("-") ?? [];
    const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
    return words.length > 1 && words.length < 5 && body.includes(name) ? [name] : [];
  });
}
