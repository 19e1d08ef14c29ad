import type { PageElement } from "./page.ts";

const ELSEWHERE =
  "aside, footer, nav, .comments, .comment, [class^='comment-'], [id^='comment'], #respond, .related, .related-posts, .sidebar, #sidebar, .widget, blockquote, [class*='current-time']";

/** Publishing systems call the place of the article itself a widget. */
const HOLDS_ARTICLE = "h1, [itemprop~='articleBody'], .entry-content, .post-body";

/** Whether the element stands in a part of the page that is about other articles, or holds its readers' words. */
export function isElsewhere(element: PageElement): boolean {
  const part = element.closest(ELSEWHERE);
  return part !== null && part.querySelector(HOLDS_ARTICLE) === null && part.closest("article footer") === null;
}

const TEASERS = "[class*='recirc'], [class*='recommend'], [class*='promo'], [class*='teaser'], [class*='summary-item']";

/** Whether the element stands in a pointer to another article. */
export const isTeaser = (element: PageElement): boolean => element.closest(TEASERS) !== null;
