import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt", {
  alsoKnownAs: ["Brandt", "Ada Brandth"],
  weakly: ["the minister"],
  roles: ["Harbour Minister"],
});
const bruno = makeActor("Bruno Keller", { alsoKnownAs: ["Keller"] });
const clara = makeActor("Clara Keller", { alsoKnownAs: ["Keller"] });
const port = makeActor("Port Authority", { kind: "ORGANISATION" });

const withFour = () =>
  seededStore({
    topics: [makeTopic("harbour-bridge"), makeTopic("ferry-line")],
    articles: [
      makeArticle("one", {
        says: [
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-02-01" },
          { by: bruno, on: "harbour-bridge", stance: "OPPOSE", said: "2025-02-02" },
          { by: clara, on: "ferry-line", stance: "SUPPORT", said: "2025-02-03" },
          { by: port, on: "ferry-line", stance: "SUPPORT", said: "2025-02-04" },
        ],
      }),
    ],
  });

describe("actor", () => {
  test.each(["Ada Brandt", "ada brandt", "Brandt", "Ada Brandth", "ada-brandt", ada.id])("is found as %s", async (name) => {
    const { actor } = await ask(await withFour(), "query ($name: String!) { actor(name: $name) { slug } }", { name });
    expect(actor).toEqual({ slug: "ada-brandt" });
  });

  test.each([
    ["nobody answers to the name", "Dora"],
    ["two answer to it", "Keller"],
    ["the name is a weak one", "the minister"],
    ["the id is nobody's", "act_00000000000000000000"],
    ["the name is empty", ""],
  ])("is null where %s", async (_, name) => {
    const { actor } = await ask(await withFour(), "query ($name: String!) { actor(name: $name) { slug } }", { name });
    expect(actor).toBeNull();
  });

  test("shows its names, roles, statements and articles", async () => {
    const { actor } = await ask(
      await withFour(),
      `{ actor(name: "Brandt") {
        id kind name names { name weak } roles { title }
        statements { nodes { text } totalCount } articles { nodes { title } } standings { nodes { topic { slug } stance } }
      } }`,
    );
    expect(actor).toMatchObject({
      id: ada.id,
      kind: "PERSON",
      name: "Ada Brandt",
      roles: [{ title: "Harbour Minister" }],
      statements: { nodes: [{ text: "words 0 of one" }], totalCount: 1 },
      articles: { nodes: [{ title: "one" }] },
      standings: { nodes: [{ topic: { slug: "harbour-bridge" }, stance: "SUPPORT" }] },
    });
    expect(actor.names.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      "Ada Brandt",
      "Ada Brandth",
      "Brandt",
      "the minister",
    ]);
  });
});

describe("resolveActor", () => {
  const resolve = `query ($text: String!, $limit: Int) { resolveActor(text: $text, limit: $limit) {
    __typename
    ... on ActorFound { actor { slug } }
    ... on ActorAmbiguous { actors { slug } }
    ... on ActorUnknown { suggestions { slug } }
  } }`;

  test("finds the one who goes by the name", async () => {
    const { resolveActor } = await ask(await withFour(), resolve, { text: "Brandt" });
    expect(resolveActor).toEqual({ __typename: "ActorFound", actor: { slug: "ada-brandt" } });
  });

  test("never guesses between two", async () => {
    const { resolveActor } = await ask(await withFour(), resolve, { text: "Keller" });
    expect(resolveActor.__typename).toBe("ActorAmbiguous");
    expect(resolveActor.actors.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(["bruno-keller", "clara-keller"]);
  });

  test("suggests who is spelt almost so", async () => {
    const { resolveActor } = await ask(await withFour(), resolve, { text: "Adda Brant" });
    expect(resolveActor).toEqual({ __typename: "ActorUnknown", suggestions: [{ slug: "ada-brandt" }] });
  });

  test("suggests no more than are asked for", async () => {
    const { resolveActor } = await ask(await withFour(), resolve, { text: "Kellr", limit: 1 });
    expect(resolveActor.suggestions).toHaveLength(1);
  });

  test.each([0, 101])("refuses to suggest %i", async (limit) => {
    expect(await refusals(await withFour(), resolve, { text: "Dora", limit })).toMatchObject([{ code: "PAGE_SIZE" }]);
  });
});

describe("actors", () => {
  const slugs = (connection: { nodes: { slug: string }[] }) => connection.nodes.map(({ slug }) => slug);

  test.each([
    ["those with letters in a name", { text: "kell" }, ["bruno-keller", "clara-keller"]],
    ["those of a kind", { kind: ["ORGANISATION"] }, ["port-authority"]],
    ["those heard on a topic", { topic: "harbour bridge" }, ["ada-brandt", "bruno-keller"]],
    ["those that fit everything", { topic: "ferry line", text: "kell" }, ["clara-keller"]],
    ["all", {}, ["ada-brandt", "bruno-keller", "clara-keller", "port-authority"]],
  ])("lists %s in order of name", async (_, filter, expected) => {
    const query = "query ($filter: ActorFilter) { actors(filter: $filter, orderBy: [NAME]) { nodes { slug } totalCount } }";
    const { actors } = await ask(await withFour(), query, { filter });
    expect(slugs(actors)).toEqual(expected);
    expect(actors.totalCount).toBe(expected.length);
  });

  test("is paged forward and backward over the same rows", async () => {
    const store = await withFour();
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      actors(first: $first, after: $after, last: $last, before: $before) {
        nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const { actors: one } = await ask(store, query, { first: 3 });
    const { actors: two } = await ask(store, query, { first: 3, after: one.pageInfo.endCursor });
    const { actors: back } = await ask(store, query, { last: 3, before: two.pageInfo.startCursor });
    expect([...slugs(one), ...slugs(two)]).toEqual(["ada-brandt", "bruno-keller", "clara-keller", "port-authority"]);
    expect(slugs(back)).toEqual(slugs(one));
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: one.edges[2].cursor });
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test.each([
    ["101 rows", "first: 101", "PAGE_SIZE"],
    ["no rows", "last: 0", "PAGE_SIZE"],
    ["both ends at once", "first: 1, last: 1", "PAGE_SIZE"],
    ["a cursor that is none", 'after: "nonsense"', "CURSOR_INVALID"],
    ["a topic that is none", 'filter: { topic: "zzzz" }', "TOPIC_UNKNOWN"],
  ])("refuses %s", async (_, args, code) => {
    expect(await refusals(await withFour(), `{ actors(${args}) { nodes { slug } } }`)).toMatchObject([
      { code, path: ["actors"] },
    ]);
  });
});
