import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller");

const withTree = () =>
  seededStore({
    topics: [
      makeTopic("harbour", { proposition: null }),
      makeTopic("harbour-bridge", { broader: "harbour", keywords: ["river crossing", "crossing"] }),
      makeTopic("bridge-toll", { broader: "harbour-bridge", keywords: ["crossing fee"] }),
    ],
    articles: [
      makeArticle("one", {
        says: [
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-02-01" },
          { by: bruno, on: "harbour-bridge", stance: "OPPOSE", said: "2025-02-05" },
          { by: bruno, on: "bridge-toll", stance: "SUPPORT", said: "2025-02-09" },
        ],
      }),
    ],
  });

describe("topic", () => {
  test.each(["harbour bridge", "Harbour Bridge", "river crossing", "harbour-bridge", makeTopic("harbour-bridge").id])(
    "is found as %s",
    async (name) => {
      const { topic } = await ask(await withTree(), "query ($name: String!) { topic(name: $name) { slug } }", { name });
      expect(topic).toEqual({ slug: "harbour-bridge" });
    },
  );

  test("is null where none goes by the words", async () => {
    expect(await ask(await withTree(), '{ topic(name: "zoo") { slug } }')).toEqual({ topic: null });
  });

  test("stands in its tree", async () => {
    const { topic } = await ask(
      await withTree(),
      '{ topic(name: "harbour-bridge") { name proposition description keywords broader { slug proposition broader { slug } } narrower { slug } } }',
    );
    expect(topic).toEqual({
      name: "harbour bridge",
      proposition: "There should be a harbour bridge.",
      description: "",
      keywords: ["river crossing", "crossing"],
      broader: { slug: "harbour", proposition: null, broader: null },
      narrower: [{ slug: "bridge-toll" }],
    });
  });

  test("lists who stands where, the last said first", async () => {
    const { topic } = await ask(
      await withTree(),
      '{ topic(name: "harbour-bridge") { standings { nodes { actor { slug } stance } totalCount } positions { nodes { stance } totalCount } } }',
    );
    expect(topic.standings).toEqual({
      nodes: [
        { actor: { slug: "bruno-keller" }, stance: "OPPOSE" },
        { actor: { slug: "ada-brandt" }, stance: "SUPPORT" },
      ],
      totalCount: 2,
    });
    expect(topic.positions).toEqual({ nodes: [{ stance: "OPPOSE" }, { stance: "SUPPORT" }], totalCount: 2 });
  });

  test("lists who stood where as of a day", async () => {
    const { topic } = await ask(
      await withTree(),
      '{ topic(name: "harbour-bridge") { standings(asOf: "2025-02-03") { nodes { actor { slug } } totalCount } } }',
    );
    expect(topic.standings).toEqual({ nodes: [{ actor: { slug: "ada-brandt" } }], totalCount: 1 });
  });
});

describe("resolveTopic", () => {
  const resolve = `query ($text: String!) { resolveTopic(text: $text) {
    __typename
    ... on TopicFound { topic { slug } }
    ... on TopicAmbiguous { topics { slug } }
    ... on TopicUnknown { suggestions { slug } }
  } }`;

  test("finds the one that goes by a keyword", async () => {
    const { resolveTopic } = await ask(await withTree(), resolve, { text: "crossing fee" });
    expect(resolveTopic).toEqual({ __typename: "TopicFound", topic: { slug: "bridge-toll" } });
  });

  test.each([
    ["the one so named before those that have the word", "Harbour", "harbour"],
    ["the one with the keyword before those that have the words", "crossing", "harbour-bridge"],
    ["the broadest of those that have the word", "bridge", "harbour-bridge"],
  ])("finds %s", async (_, text, slug) => {
    const { resolveTopic } = await ask(await withTree(), resolve, { text });
    expect(resolveTopic).toMatchObject({ __typename: "TopicFound", topic: { slug } });
  });

  test("tells what else the words may mean", async () => {
    const query = '{ resolveTopic(text: "bridge") { ... on TopicFound { topic { slug } others { slug } } } }';
    const { resolveTopic } = await ask(await withTree(), query);
    expect(resolveTopic).toEqual({ topic: { slug: "harbour-bridge" }, others: [{ slug: "bridge-toll" }] });
  });

  test("does not choose between two that fit alike, and whoever needs one is told of both", async () => {
    const store = await seededStore({ topics: [makeTopic("ferry-line"), makeTopic("tram-line")] });
    const { resolveTopic, topic } = await ask(
      store,
      '{ resolveTopic(text: "line") { __typename ... on TopicAmbiguous { topics { slug } } } topic(name: "line") { slug } }',
    );
    expect(resolveTopic.__typename).toBe("TopicAmbiguous");
    expect(resolveTopic.topics).toHaveLength(2);
    expect(topic).toBeNull();
    const [refusal] = await refusals(store, '{ agreement(topic: "line") { topic { id } } }');
    expect(refusal?.code).toBe("TOPIC_AMBIGUOUS");
    expect(refusal?.message).toMatch(/\(ferry-line\).*\(tram-line\)|\(tram-line\).*\(ferry-line\)/);
  });

  test("suggests what is spelt almost so", async () => {
    const { resolveTopic } = await ask(await withTree(), resolve, { text: "harbor brigde" });
    expect(resolveTopic.__typename).toBe("TopicUnknown");
    expect(resolveTopic.suggestions[0]).toEqual({ slug: "harbour-bridge" });
  });
});

describe("topics", () => {
  test.each([
    ["those with letters in a name or keyword", { text: "toll" }, ["bridge-toll"]],
    ["the direct parts of one", { broader: "harbour" }, ["harbour-bridge"]],
    ["all", null, ["bridge-toll", "harbour", "harbour-bridge"]],
  ])("lists %s in order of name", async (_, filter, expected) => {
    const query = "query ($filter: TopicFilter) { topics(filter: $filter) { nodes { slug } totalCount } }";
    const { topics } = await ask(await withTree(), query, { filter });
    expect(topics.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(expected);
    expect(topics.totalCount).toBe(expected.length);
  });

  test("refuses a broader topic that is none, and says which look like it", async () => {
    const [refusal] = await refusals(await withTree(), '{ topics(filter: { broader: "harbuor" }) { totalCount } }');
    expect(refusal).toMatchObject({ code: "TOPIC_UNKNOWN" });
    expect(refusal?.message).toContain("(harbour)");
  });
});
