import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const PROSE = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
const dateOf = (head: string, body = "", url: string | null = null) =>
  cleanHtml(`<html lang="en-GB"><head>${head}</head><body><h1>Bridge</h1>${body}<article>${PROSE}</article></body></html>`, {
    url,
  }).publishedAt;
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  [
    "structured data before meta tags",
    linked('{"@type":"NewsArticle","datePublished":"2021-05-04T10:00:00+01:00"}') +
      '<meta property="article:published_time" content="2021-05-09">',
    "",
    "2021-05-04T10:00:00+01:00",
  ],
  [
    "structured data that is no valid JSON",
    linked('{"@type":"NewsArticle","headline":"a "b"","datePublished":"2021-05-04"}'),
    "",
    "2021-05-04",
  ],
  [
    "meta tags before elements",
    '<meta property="article:published_time" content="2021-05-04">',
    '<time datetime="2021-05-09">9 May</time>',
    "2021-05-04",
  ],
  ["an element of its own", "", '<span itemprop="datePublished">4 May 2021</span>', "2021-05-04"],
  [
    "the words that readers see where the attribute tells another day",
    "",
    '<time datetime="2021-07-03T10:18:46Z">Published 4 May 2021</time>',
    "2021-05-04",
  ],
  [
    "the day shown where the markup counts in another time zone",
    linked('{"@type":"NewsArticle","datePublished":"2021-05-05T02:11:03Z"}'),
    '<time itemprop="datePublished">4 May 2021</time>',
    "2021-05-04",
  ],
  [
    "the day of a meta tag with its zone",
    linked('{"@type":"NewsArticle","datePublished":"2021-05-03T22:04:00Z"}') +
      '<meta name="date" content="Tue, 04 May 2021 00:04:00 +0200">',
    "",
    "2021-05-04",
  ],
  ["a line that begins with it", "", "<p>04.05.2021 Category: bridges and roads of the county council</p>", "2021-05-04"],
  ["an announcement", "", "<p>This post was published on 4 May 2021 by the press office of the council</p>", "2021-05-04"],
])("a page's date is taken from %s", (_, head, body, expected) => {
  expect(dateOf(head, body)).toBe(expected);
});

test.each([
  ["an embedded post", '<blockquote><time datetime="2018-03-12">12 March 2018</time></blockquote>'],
  ["a comment", '<div class="comments"><time datetime="2018-03-12">12 March 2018</time></div>'],
  ["a list of other articles", '<aside><time datetime="2018-03-12">12 March 2018</time></aside>'],
])("a date in %s is not the page's", (_, body) => {
  expect(dateOf("", body)).toBeNull();
});

test("the day of the address wins over the markup's a day later", () => {
  const head = linked('{"@type":"NewsArticle","datePublished":"2021-05-05T02:18:11Z"}');
  expect(dateOf(head, "", "https://example.org/2021/05/04/bridge/")).toBe("2021-05-04");
});
