import { Readability } from "@mozilla/readability";
import { KnownError } from "@stance/schema";
import { type LeftOut, leaveOut } from "./leave-out.ts";
import { type PageMetadata, readPageMetadata } from "./metadata.ts";
import { whyNoArticle } from "./no-article.ts";
import { type Page, type PageElement, parsePage } from "./page.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { refuseDeepNesting, refuseManyTags } from "./refuse-overload.ts";

/** A page's article without the page, and what the page says of it. */
export interface CleanedPage extends PageMetadata {
  /** Paragraphs separated by blank lines. */
  readonly text: string;
  /** What stood between them and is none of the article. */
  readonly leftOut: readonly LeftOut[];
}

export interface CleanOptions {
  /** What the page is called in messages. */
  readonly name?: string;
  /** Where it was fetched from. */
  readonly url?: string | null;
}

/** The article of a page and what the page says of it. Throws INPUT_NO_ARTICLE or, where reading it would take minutes, INPUT_TOO_LARGE. */
export function cleanHtml(html: string, { name = "The page", url = null }: CleanOptions = {}): CleanedPage {
  refuseManyTags(html, name);
  const page = parsePage(html);
  refuseDeepNesting(page.documentElement, name);
  const metadata = readPageMetadata(page, url);
  const paragraphs = readArticle(page);
  const article = leaveOut(paragraphs, metadata);
  const lack = whyNoArticle(article.text, paragraphs, metadata.title ?? page.title);
  if (lack !== null) throw new KnownError("INPUT_NO_ARTICLE", `${name} ${lack}`);
  return { ...metadata, ...article };
}

function readArticle(page: Page): readonly Paragraph[] {
  const marked = markedArticle(page);
  const options = { serializer: (element: unknown) => element as PageElement, disableJSONLD: true };
  const article = new Readability<PageElement>(page as never, options).parse();
  const paragraphs = article?.content ? paragraphsOf(article.content) : [];
  return paragraphs.length > 0 ? paragraphs : marked;
}

const ARTICLE_ELEMENTS = "[itemprop~='articleBody'], .entry-content, .post-content, .article-content, .post-body, article";
/** Letters of a short notice; less is a teaser. */
const LEAST_LETTERS = 200;
/** An article stands out from those that it points to. */
const TIMES_THE_NEXT = 3;

/** What the page marks as its one article, for those too short to be told from the rest by their length; empty for none. */
function markedArticle(page: Page): readonly Paragraph[] {
  const outermost = [...page.querySelectorAll(ARTICLE_ELEMENTS)].filter(
    (element) => (element.parentElement?.closest(ARTICLE_ELEMENTS) ?? null) === null,
  );
  const [first, next] = outermost
    .map((element) => paragraphsOf(element))
    .map((paragraphs) => ({ paragraphs, letters: paragraphs.reduce((sum, { words }) => sum + words.length, 0) }))
    .sort((a, b) => b.letters - a.letters);
  if (first === undefined || first.letters < Math.max(LEAST_LETTERS, TIMES_THE_NEXT * (next?.letters ?? 0))) return [];
  return first.paragraphs;
}
