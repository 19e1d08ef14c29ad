import { expect, test } from "vitest";
import { linksOf, looksLikeLinks } from "./links-of.ts";

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://example.org/</link>
<item><title>A</title><link>https://example.org/a</link></item>
<item><title>B</title><guid isPermaLink="true">https://example.org/b</guid></item>
<item><title>A again</title><link>https://example.org/a</link></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
<entry><title>A</title><link rel="self" href="https://example.org/a.xml"/><link rel="alternate" href="/a"/><id>1</id></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Harbour Post</title></channel><item><title>A</title><link>https://example.org/a</link></item></rdf:RDF>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[{"id":"1","url":"https://example.org/a"}]}`;
const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head><body>
<outline text="News"><outline type="rss" text="Harbour Post" xmlUrl="https://example.org/feed"/></outline>
<outline type="rss" text="Hill Post" xmlUrl="https://example.com/feed"/></body></opml>`;
const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.org/a?x=1&amp;y=2</loc><news:news><news:title>A</news:title></news:news></url><url><loc> https://example.org/b </loc></url></urlset>`;
const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/news.xml</loc></sitemap></sitemapindex>`;

test.each([
  ["RSS 2.0", RSS, "articles", ["https://example.org/a", "https://example.org/b"]],
  ["Atom", ATOM, "articles", ["https://example.org/a"]],
  ["RSS 1.0", RDF, "articles", ["https://example.org/a"]],
  ["JSON Feed", JSON_FEED, "articles", ["https://example.org/a"]],
  ["OPML", OPML, "lists", ["https://example.org/feed", "https://example.com/feed"]],
  ["a news sitemap", SITEMAP, "articles", ["https://example.org/a?x=1&y=2", "https://example.org/b"]],
  ["a sitemap index", INDEX, "lists", ["https://example.org/news.xml"]],
])("%s gives each of its links once, in its order", (_, text, kind, links) => {
  expect(looksLikeLinks(text)).toBe(true);
  expect(linksOf(text, "https://example.org/feed")).toMatchObject({ kind, links });
});

test.each(["<!doctype html><html><body>rss</body></html>", "The feed <rss> is old.", '{"title":"a","text":"b"}', ""])(
  "%j is no list of links",
  (text) => {
    expect(looksLikeLinks(text)).toBe(false);
  },
);

test("links that lead anywhere but to the web are left out", () => {
  const feed = RSS.replace("https://example.org/a<", "javascript:alert(1)<").replace(
    "https://example.org/b",
    "file:///etc/passwd",
  );
  expect(linksOf(feed, "https://example.org/feed").links).toEqual(["https://example.org/a"]);
});

test("entities that would unfold to gigabytes are not unfolded", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${"bcdefgh".replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`)}]><rss version="2.0"><channel><title>&h;</title><item><link>https://example.org/a</link></item></channel></rss>`;
  const told = () => {
    try {
      return JSON.stringify(linksOf(bomb, "https://example.org/feed"));
    } catch (error) {
      return String(error);
    }
  };
  expect(told().length).toBeLessThan(1_000);
});

test("a broken list says so", () => {
  expect(() => linksOf("<rss", "https://example.org/feed")).toThrow("is no feed, OPML list or sitemap");
});
