import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const PROSE = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
const metadataOf = (attributes: string, head: string) => {
  const { text, leftOut, ...metadata } = cleanHtml(
    `<html ${attributes}><head>${head}</head><body><article>${PROSE}</article></body></html>`,
  );
  return metadata;
};

test("what a page says is told with where it says it", () => {
  const data = {
    "@type": "NewsArticle",
    headline: "Council backs bridge",
    author: { name: "Ada Silva" },
    articleSection: "Politics",
    dateModified: "2021-05-05T09:00:00Z",
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2021-05-04T10:00:00Z">
<link rel="canonical" href="https://example.org/bridge">`;
  expect(metadataOf('lang="en-GB"', head)).toEqual({
    title: "Council backs bridge",
    byline: ["Ada Silva"],
    publisher: "Harbour Post",
    section: "Politics",
    publishedAt: "2021-05-04T10:00:00Z",
    modifiedAt: "2021-05-05T09:00:00Z",
    lang: "en",
    url: "https://example.org/bridge",
    basis: {
      title: "STRUCTURED_DATA",
      byline: "STRUCTURED_DATA",
      publisher: "META_TAG",
      section: "STRUCTURED_DATA",
      publishedAt: "META_TAG",
      modifiedAt: "STRUCTURED_DATA",
      lang: "ELEMENT",
      url: "ELEMENT",
    },
  });
});

test("what a page does not say has no value and no basis", () => {
  expect(metadataOf("", "")).toEqual({
    title: null,
    byline: [],
    publisher: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    lang: null,
    url: null,
    basis: {},
  });
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "/relative"])("%s is no address of a page", (href) => {
  expect(metadataOf("", `<link rel="canonical" href="${href}">`).url).toBeNull();
});
