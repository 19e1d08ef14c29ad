import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const PROSE = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
const titleOf = (head: string, body: string) =>
  cleanHtml(`<html><head>${head}</head><body><article>${body}${PROSE}</article></body></html>`).title;

test.each([
  [
    "the heading that readers see, not the one made for search",
    "<title>Bridge vote: council says yes</title>",
    "<h1>Council says yes to bridge after bridge vote</h1>",
    "Council says yes to bridge after bridge vote",
  ],
  [
    "the article's heading, not the outlet's",
    '<title>Council backs bridge | Harbour Post</title><meta property="og:site_name" content="Harbour Post">',
    "<h1>Harbour Post</h1><h1>Council backs the bridge</h1>",
    "Council backs the bridge",
  ],
  [
    "the stated title where headings tell of something else",
    '<meta property="og:title" content="Council backs bridge">',
    "<h1>Weather for Tuesday</h1>",
    "Council backs bridge",
  ],
  [
    "a heading of class entry-title",
    "<title>Council backs the bridge</title>",
    '<h1>My blog</h1><h2 class="entry-title">Council backs the bridge!</h2>',
    "Council backs the bridge!",
  ],
  ["the written title without its outlet", "<title>Council backs bridge | Harbour Post</title>", "", "Council backs bridge"],
  ["the only heading where nothing is stated", "", "<h1>Council backs bridge</h1>", "Council backs bridge"],
])("the title is %s", (_, head, body, title) => {
  expect(titleOf(head, body)).toBe(title);
});

test("a page without any title has none", () => {
  expect(titleOf("", "")).toBeNull();
});
