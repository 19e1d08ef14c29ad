import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const on = "harbour-bridge";
const by = makeActor("Ada Brandt");
const withWords = () =>
  seededStore({
    topics: [makeTopic(on)],
    articles: [makeArticle("one", { says: [{ by, on, stance: "SUPPORT", words: "<b>granite</b> & <!channel>" }] })],
  });

const QUERY = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  nodes { snippet highlights { start end } item { __typename ... on Article { title } ... on Statement { text } } }
  pageInfo { endCursor hasNextPage } totalCount
} }`;

describe("search", () => {
  test("finds articles and statements, and marks the words without touching the text", async () => {
    const { search } = await ask(await withWords(), QUERY, { text: "granite" });
    expect(search.nodes.map(({ item }: { item: { __typename: string } }) => item.__typename).toSorted()).toEqual([
      "Article",
      "Statement",
    ]);
    for (const { snippet, highlights } of search.nodes) {
      expect(highlights.map(({ start, end }: { start: number; end: number }) => snippet.slice(start, end))).toEqual(["granite"]);
      expect(snippet).toContain("<b>granite</b> & <!channel>");
    }
    expect(search.totalCount).toBe(2);
  });

  test("is walked with its cursor", async () => {
    const store = await withWords();
    const { search: one } = await ask(store, QUERY, { text: "granite", first: 1 });
    const { search: two } = await ask(store, QUERY, { text: "granite", first: 1, after: one.pageInfo.endCursor });
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(two.nodes[0].item.__typename).not.toBe(one.nodes[0].item.__typename);
  });

  test.each(["marble", "", '"', "* OR -", "granite AND NOT"])("answers to %o without fault", async (text) => {
    const { search } = await ask(await withWords(), QUERY, { text });
    expect(search.totalCount).toBe(search.nodes.length);
  });

  test("refuses a page of 101", async () => {
    expect(await refusals(await withWords(), QUERY, { text: "granite", first: 101 })).toMatchObject([{ code: "PAGE_SIZE" }]);
  });
});
