import { expect, test } from "vitest";
import { whyNoArticle } from "./no-article.ts";

const PROSE = "The council voted for the new bridge on Tuesday, after a debate that went on for most of the night.";
const plain = (words: string) => ({ words, isLink: false });
const link = (words: string) => ({ words, isLink: true });

test.each([
  ["nothing", [], "Bridge", "holds no article"],
  ["a few words", [plain("Welcome.")], "Bridge", "holds no article"],
  [
    "mostly lines of links",
    [link(PROSE), link(PROSE), link(PROSE), link(PROSE), plain(PROSE)],
    "Harbour Post",
    "is a list of links",
  ],
  ["the words of a missing page", [plain(PROSE)], "404 - Page not found", "is an error page"],
  ["a check for robots", [plain(PROSE)], "Just a moment...", "is an error page"],
  ["a paywall", [plain(PROSE), plain("Already a subscriber? Sign in.")], "Bridge", "shows only the beginning"],
])("a page of %s is refused with that reason", (_, paragraphs, title, reason) => {
  expect(whyNoArticle(paragraphs.map(({ words }) => words).join("\n\n"), paragraphs, title)).toMatch(reason);
});

test.each([
  ["a short notice", [plain(PROSE)], "Bridge"],
  ["an article with pointers", [plain(PROSE), plain(PROSE), link("Why the old bridge fell")], "Bridge"],
  [
    "a long article on subscriptions",
    Array.from({ length: 12 }, () => plain(`${PROSE} Sign in to read, they said.`)),
    "Paywalls",
  ],
  ["a long article about a missing page", Array.from({ length: 12 }, () => plain(PROSE)), "404: the story of a number"],
])("%s is an article", (_, paragraphs, title) => {
  expect(whyNoArticle(paragraphs.map(({ words }) => words).join("\n\n"), paragraphs, title)).toBeNull();
});
