import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";
import { execute } from "../execute.ts";

const by = makeActor("Ada Brandt");
const on = "harbour-bridge";
const withOneOfEach = () =>
  seededStore({
    topics: [makeTopic(on)],
    articles: [
      makeArticle("one", {
        outlet: "The Anchor",
        says: [
          { by, on, stance: "OPPOSE", said: "2025-01-01" },
          { by, on, stance: "SUPPORT", said: "2025-01-02" },
        ],
      }),
    ],
  });

const IDS = `{
  actor(name: "Ada Brandt") { id } topic(name: "harbour bridge") { id } articles { nodes { id outlet { id } } }
  positions(first: 1) { nodes { id statement { id } } } shifts { nodes { id } }
}`;
const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

describe("node and nodes", () => {
  test("find every kind of node by the id it gave", async () => {
    const store = await withOneOfEach();
    const { actor, topic, articles, positions, shifts } = await ask(store, IDS);
    const [article] = articles.nodes;
    const [position] = positions.nodes;
    const ids = [actor.id, topic.id, article.id, article.outlet.id, position.id, position.statement.id, shifts.nodes[0].id];
    const { nodes } = await ask(store, NODES, { ids });
    const types = ["Actor", "Topic", "Article", "Outlet", "Position", "Statement", "Shift"];
    expect(nodes).toEqual(ids.map((id, index) => ({ __typename: types[index], id })));
  });

  test("give the fields of the type behind the id", async () => {
    const { node } = await ask(await withOneOfEach(), "query ($id: ID!) { node(id: $id) { ... on Actor { slug } } }", {
      id: by.id,
    });
    expect(node).toEqual({ slug: "ada-brandt" });
  });

  test("are null for an id that nothing has", async () => {
    const id = "pos_00000000000000000000";
    expect(await ask(await withOneOfEach(), NODES, { ids: [id, by.id] })).toMatchObject({ nodes: [null, { id: by.id }] });
  });

  test("keep the others where one is no id", async () => {
    const store = await withOneOfEach();
    const { data, errors } = await execute(store, { query: NODES, variables: { ids: ["nonsense", by.id] } });
    expect(data).toMatchObject({ nodes: [null, { id: by.id }] });
    expect(errors).toMatchObject([{ path: ["nodes", 0], extensions: { code: "ID_INVALID" } }]);
  });

  test("refuse what is no id, and more than a hundred", async () => {
    const store = await withOneOfEach();
    expect(await refusals(store, '{ node(id: "1") { id } }')).toMatchObject([{ code: "ID_INVALID" }]);
    const ids = Array.from({ length: 101 }, () => by.id);
    expect(await refusals(store, NODES, { ids })).toMatchObject([{ code: "PAGE_SIZE" }]);
  });
});
