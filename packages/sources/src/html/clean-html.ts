import { Readability } from "@mozilla/readability";
import { KnownError } from "@stance/schema";
import { tidyByline } from "./byline.ts";
import { readPageMetadata } from "./metadata.ts";
import { type PageElement, parsePage } from "./page.ts";
import { textOfElement } from "./paragraphs.ts";
import { refuseDeepNesting, refuseManyTags } from "./refuse-overload.ts";

/** A page's article without the page. */
export interface CleanedPage {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** ISO 8601, to the day at least. */
  readonly publishedAt: string | null;
  /** Two-letter code. */
  readonly lang: string | null;
  /** The address the page names as its own. */
  readonly url: string | null;
  /** Paragraphs separated by blank lines. */
  readonly text: string;
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
  const { text, byline } = readArticle(page);
  if (text === "") {
    throw new KnownError("INPUT_NO_ARTICLE", `${name} holds no article. Save the page of one article, or its text as .txt.`);
  }
  return { ...metadata, byline: metadata.byline.length > 0 ? metadata.byline : tidyByline([byline]), text };
}

function readArticle(page: ReturnType<typeof parsePage>): { text: string; byline: string } {
  const options = { serializer: (element: unknown) => element as PageElement, disableJSONLD: true };
  const article = new Readability<PageElement>(page as never, options).parse();
  return { text: article?.content ? textOfElement(article.content) : "", byline: article?.byline ?? "" };
}
