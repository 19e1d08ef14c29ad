import { expect, test } from "vitest";
import { announcedFeeds } from "./announced-feeds.ts";

const link = (attributes: string) => `<html><head><link ${attributes}></head><body>News</body></html>`;

test.each([
  ["an RSS feed", `rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"`, ["https://example.org/feed.xml"]],
  [
    "an Atom feed elsewhere",
    `href='https://example.com/a?x=1&amp;y=2' type='application/atom+xml' rel='alternate'`,
    ["https://example.com/a?x=1&y=2"],
  ],
  ["a JSON feed", `rel=alternate type=application/feed+json href="/feed.json"`, ["https://example.org/feed.json"]],
  ["no style sheet", `rel="stylesheet" type="text/css" href="/style.css"`, []],
  ["no other language", `rel="alternate" hreflang="de" href="/de"`, []],
  ["no script", `rel="alternate" type="application/rss+xml" href="javascript:alert(1)"`, []],
])("a page names %s", (_, attributes, expected) => {
  expect(announcedFeeds(link(attributes), "https://example.org/news")).toEqual(expected);
});

test("a page of nothing but beginnings of links names none", () => {
  expect(announcedFeeds("<link ".repeat(50_000), "https://example.org/")).toEqual([]);
});
