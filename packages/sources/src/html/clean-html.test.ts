import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const body = Array.from(
  { length: 6 },
  (_, n) => `<p>Sentence ${n}: the minister said, on the record, that the plan would, with luck, be ready.</p>`,
).join("\n");
const page = (head: string, article = `<h1>The plan is ready, says minister</h1>${body}`) =>
  `<!doctype html><html lang="en-GB"><head><title>The plan is ready, says minister | The Example</title>${head}</head>
   <body><nav><ul><li><a href="/">Home</a></li></ul></nav><article>${article}</article><footer>© Example</footer></body></html>`;

test("the text is the article's paragraphs, separated by blank lines, without the page around them", () => {
  const { text } = cleanHtml(page(""));
  expect(text.split("\n\n").filter((line) => line.startsWith("Sentence"))).toHaveLength(6);
  expect(text).not.toContain("Home");
  expect(text).not.toContain("©");
});

test("words in scripts, captions and hidden soft hyphens are left out", () => {
  const { text } = cleanHtml(
    page("", `${body}<p>Part&shy;ner <b>agree</b>d,&nbsp;he said, and, again, and again.<script>alert(1)</script></p>`),
  );
  expect(text).toContain("Partner agreed, he said");
  expect(text).not.toContain("alert");
});

test("markup that would run or show something is not in the text", () => {
  const hostile = `<p onclick="steal()">The council agreed<style>p { color: red }</style>, and, said <a href="javascript:alert(2)">the mayor</a>, so did everybody else.</p>
    <img src="x" onerror="alert(1)"><iframe srcdoc="<script>alert(3)</script>"></iframe><svg onload="alert(4)"><script>alert(5)</script></svg>`;
  const { text, title } = cleanHtml(page("", `${body}${hostile}`));
  expect(text).toContain("The council agreed, and, said the mayor, so did everybody else.");
  expect(`${title} ${text}`).not.toMatch(/alert|steal|onerror|javascript|color|[<>]/);
});

test("a page of JSON-LD says title, authors, publisher and date", () => {
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "The plan",
        author: [{ name: "Ada Silva" }, { name: "Bo Chen" }],
        publisher: { name: "The Example" },
        datePublished: "2025-04-15T13:01:00+02:00",
      },
    ],
  };
  const cleaned = cleanHtml(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));
  expect(cleaned).toMatchObject({
    byline: ["Ada Silva", "Bo Chen"],
    publisher: "The Example",
    publishedAt: "2025-04-15T13:01:00+02:00",
    lang: "en",
  });
});

test.each([
  [`<meta property="article:published_time" content="2025-02-16">`, "2025-02-16"],
  [`<meta name="date" content="16 February 2025">`, "2025-02-16"],
  [`<link rel="canonical" href="https://example.org/2025/02/16/plan">`, "2025-02-16"],
  [
    `<script type="application/ld+json">{"@type": "NewsArticle", broken</script><meta itemprop="datePublished" content="2025-02-16T08:00">`,
    "2025-02-16T08:00",
  ],
  [`<meta name="date" content="not a date">`, null],
  [`<meta name="date" content="2025-02-31">`, null],
])("%s is published at %s", (head, expected) => {
  expect(cleanHtml(page(head)).publishedAt).toBe(expected);
});

test("a date in the comments is not the article's", () => {
  const comments = `<div class="comments"><time datetime="2024-01-01">1 January 2024</time></div>`;
  expect(cleanHtml(page("", body + comments)).publishedAt).toBeNull();
});

test("the outlet's name is no part of the title", () => {
  expect(cleanHtml(page("", body)).title).toBe("The plan is ready, says minister");
});

test("only an http address is where a reader can open it", () => {
  expect(cleanHtml(page(`<link rel="canonical" href="https://example.org/plan">`)).url).toBe("https://example.org/plan");
  expect(cleanHtml(page(`<link rel="canonical" href="javascript:alert(1)">`)).url).toBeNull();
});

test.each(["<html><body></body></html>", "<html><head><title>x</title></head><body><script>1</script></body></html>"])(
  "%s holds no article",
  (html) => {
    expect(() => cleanHtml(html)).toThrow(expect.objectContaining({ code: "INPUT_NO_ARTICLE" }));
  },
);

test.each([
  ["elements inside one another without end", "<b>".repeat(5_000)],
  ["elements without number", "<i></i>".repeat(60_000)],
])("%s are refused before they are walked", (_, html) => {
  expect(() => cleanHtml(`<article>${html}text`)).toThrow(expect.objectContaining({ code: "INPUT_TOO_LARGE" }));
});
