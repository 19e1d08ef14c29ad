import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const PROSE = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
const bylineOf = (head: string, body: string) =>
  cleanHtml(`<html><head>${head}</head><body><h1>Bridge</h1>${body}<article>${PROSE}</article></body></html>`).byline;

test.each([
  [
    "of structured data",
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Silva"},{"name":"Bo Chen"}]}</script>',
    "",
    ["Ada Silva", "Bo Chen"],
  ],
  [
    "of the article's own tag, not the publisher's",
    '<meta name="author" content="Harbour Media Inc."><meta property="article:author" content="Ada Silva">',
    "",
    ["Ada Silva"],
  ],
  [
    "shown, before staff",
    '<meta name="author" content="Harbour Staff">',
    '<a class="byline__name" href="/ada">Ada Silva</a>',
    ["Ada Silva"],
  ],
  ["shown side by side", "", '<p><a rel="author">Ada Silva</a> and <a rel="author">Bo Chen</a></p>', ["Ada Silva", "Bo Chen"]],
  ["after a date and by", "", '<div class="byline"><span>4 May 2021 by</span> <a>Ada Silva</a></div>', ["Ada Silva"]],
  [
    "at the end of an address, where the page writes it too",
    '<meta property="article:author" content="https://example.org/people/ada-silva">',
    "<p>Ada Silva reports.</p>",
    ["Ada Silva"],
  ],
  ["of the staff where nobody is named", '<meta name="author" content="Harbour Staff">', "", ["Harbour Staff"]],
])("the authors are those %s", (_, head, body, expected) => {
  expect(bylineOf(head, body)).toEqual(expected);
});

test("the authors of other articles are not this one's", () => {
  expect(bylineOf("", '<div class="teaser"><span class="byline">By Bo Chen</span></div>')).toEqual([]);
});
