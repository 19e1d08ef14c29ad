import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeId } from "../../test/make-id.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller");
const on = "harbour-bridge";

const withTwo = () =>
  seededStore({
    topics: [makeTopic(on)],
    articles: [
      makeArticle("anchor", {
        title: "Minister wants a bridge",
        outlet: "The Anchor",
        published: "2025-01-01",
        says: [
          { by: bruno, on, stance: "OPPOSE", words: "no concrete here" },
          { by: ada, on, stance: "SUPPORT", words: "a bridge for all" },
        ],
      }),
      makeArticle("quay", { published: "2025-02-01", says: [{ by: ada, on, stance: "SUPPORT", words: "we will build" }] }),
    ],
  });

describe("article", () => {
  test("shows what is known of it, who is in it and what is said, in the order of the text", async () => {
    const { article } = await ask(
      await withTwo(),
      `query ($id: ID!) { article(id: $id) {
        title outlet { name } byline url lang publishedAt { earliest basis } text
        actors { nodes { slug } totalCount } statements { nodes { text } totalCount }
        versions { text readAt boilerplate { start end } } story { articles { title } }
      } }`,
      { id: makeId("art", "anchor") },
    );
    const text = "Bruno Keller said: “no concrete here”.\nAda Brandt said: “a bridge for all”.";
    expect(article).toEqual({
      title: "Minister wants a bridge",
      outlet: { name: "The Anchor" },
      byline: [],
      url: null,
      lang: "en",
      publishedAt: { earliest: "2025-01-01", basis: "STATED" },
      text,
      actors: { nodes: [{ slug: "ada-brandt" }, { slug: "bruno-keller" }], totalCount: 2 },
      statements: { nodes: [{ text: "no concrete here" }, { text: "a bridge for all" }], totalCount: 2 },
      versions: [{ text, readAt: "2025-06-01T00:00:00.000Z", boilerplate: [] }],
      story: { articles: [{ title: "Minister wants a bridge" }] },
    });
  });

  test("is null where there is none, and refuses what is no article's id", async () => {
    const store = await withTwo();
    expect(await ask(store, '{ article(id: "art_00000000000000000000") { title } }')).toEqual({ article: null });
    expect(await refusals(store, '{ article(id: "act_00000000000000000000") { title } }')).toMatchObject([
      { code: "ID_INVALID" },
    ]);
  });
});

describe("articles", () => {
  test.each([
    ["all, newest first", {}, ["quay", "Minister wants a bridge"]],
    ["those of an outlet", { outlet: makeId("out", "The Anchor") }, ["Minister wants a bridge"]],
    ["those published from a day", { publishedFrom: "2025-01-02" }, ["quay"]],
    ["those published to a day", { publishedTo: "2025-01-02" }, ["Minister wants a bridge"]],
    ["those that name an actor", { actor: "Bruno Keller" }, ["Minister wants a bridge"]],
    ["those that hold words", { text: "build" }, ["quay"]],
  ])("lists %s", async (_, filter, titles) => {
    const query = "query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { title } totalCount } }";
    const { articles } = await ask(await withTwo(), query, { filter });
    expect(articles.nodes.map(({ title }: { title: string }) => title)).toEqual(titles);
    expect(articles.totalCount).toBe(titles.length);
  });
});
