import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeId } from "../../test/make-id.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller");

const withFive = () =>
  seededStore({
    topics: [makeTopic("harbour-bridge"), makeTopic("bridge-toll", { broader: "harbour-bridge" })],
    articles: [
      makeArticle("anchor", {
        outlet: "The Anchor",
        url: "https://anchor.example/bridge",
        says: [
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-01-01", words: "one", confidence: 0.5 },
          { by: bruno, on: "harbour-bridge", stance: "OPPOSE", said: "2025-01-02", words: "two" },
          { by: ada, on: "bridge-toll", stance: "OPPOSE", said: "2025-01-03", words: "three" },
        ],
      }),
      makeArticle("quay", {
        outlet: "The Quay",
        says: [
          { by: ada, on: "harbour-bridge", stance: "CONDITIONAL", said: "2025-01-04", words: "four", condition: "no toll" },
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-01-05", words: "five", status: "REJECTED" },
        ],
      }),
    ],
  });

const LIST = `query ($filter: PositionFilter, $orderBy: [PositionOrder!]) {
  positions(filter: $filter, orderBy: $orderBy) { nodes { statement { text } } totalCount }
}`;
const words = (connection: { nodes: { statement: { text: string } }[] }) =>
  connection.nodes.map(({ statement }) => statement.text);

describe("positions", () => {
  test.each([
    ["of an actor", { actor: "Bruno Keller" }, ["two"]],
    ["on a topic", { topic: "harbour bridge" }, ["five", "four", "two", "one"]],
    ["on a topic and those below", { topic: "harbour bridge", withNarrower: true }, ["five", "four", "three", "two", "one"]],
    ["of some stances", { stance: ["OPPOSE", "CONDITIONAL"] }, ["four", "three", "two"]],
    ["said from a day", { saidFrom: "2025-01-04" }, ["five", "four"]],
    ["said to a day", { saidTo: "2025-01-02" }, ["two", "one"]],
    ["from an outlet", { outlet: makeId("out", "The Quay") }, ["five", "four"]],
    ["of a review status", { status: ["REJECTED"] }, ["five"]],
    ["of a least confidence", { minConfidence: 0.6 }, ["five", "four", "three", "two"]],
    ["of no stance at all", { stance: [] }, []],
  ])("lists those %s, the last said first", async (_, filter, expected) => {
    const { positions } = await ask(await withFive(), LIST, { filter });
    expect(words(positions)).toEqual(expected);
    expect(positions.totalCount).toBe(expected.length);
  });

  test("lists the first said first where that is asked for", async () => {
    const { positions } = await ask(await withFive(), LIST, { orderBy: ["SAID_OLDEST"] });
    expect(words(positions)).toEqual(["one", "two", "three", "four", "five"]);
  });

  test("lists below an actor and below a topic those that fit", async () => {
    const { actor, topic } = await ask(
      await withFive(),
      `{ actor(name: "Ada Brandt") { positions(filter: { topic: "bridge toll" }) { nodes { statement { text } } totalCount } }
         topic(name: "harbour bridge") { positions(filter: { actor: "Bruno Keller" }) { nodes { statement { text } } totalCount } } }`,
    );
    expect([words(actor.positions), actor.positions.totalCount]).toEqual([["three"], 1]);
    expect([words(topic.positions), topic.positions.totalCount]).toEqual([["two"], 1]);
  });

  test.each([
    [{ actor: "Nobody" }, "ACTOR_UNKNOWN"],
    [{ topic: "zoo" }, "TOPIC_UNKNOWN"],
    [{ outlet: "The Quay" }, "ID_INVALID"],
  ])("refuses %o", async (filter, code) => {
    expect(await refusals(await withFive(), LIST, { filter })).toMatchObject([{ code }]);
  });
});

describe("a position", () => {
  test("leads to its words, and they stand where it says", async () => {
    const { positions } = await ask(
      await withFive(),
      `{ positions(filter: { stance: [CONDITIONAL] }) { nodes {
        actor { slug } topic { slug } stance target condition basis confidence rule saidOn { earliest } status recordedAt
        statement { form speaker { slug } onBehalfOf { slug } reportedBy cue positions { stance } }
        evidence { exact prefix suffix start end url version { text sha256 article { title } } article { text } }
      } } }`,
    );
    const [{ evidence, ...position }] = positions.nodes;
    expect(position).toEqual({
      actor: { slug: "ada-brandt" },
      topic: { slug: "harbour-bridge" },
      stance: "CONDITIONAL",
      target: null,
      condition: "no toll",
      basis: "DIRECT_QUOTE",
      confidence: 0.9,
      rule: "test",
      saidOn: { earliest: "2025-01-04" },
      status: "UNREVIEWED",
      recordedAt: "2025-06-01T00:00:00.000Z",
      statement: {
        form: "DIRECT",
        speaker: { slug: "ada-brandt" },
        onBehalfOf: null,
        reportedBy: null,
        cue: "said",
        positions: [{ stance: "CONDITIONAL" }],
      },
    });
    const [{ version, article, ...words }] = evidence;
    expect(words).toMatchObject({ exact: "four", url: null });
    expect(version.text.slice(words.start, words.end)).toBe(words.exact);
    expect(version).toMatchObject({ text: article.text, article: { title: "quay" } });
  });

  test("gives the address of the article where it has one", async () => {
    const { positions } = await ask(
      await withFive(),
      "{ positions(first: 1, orderBy: [SAID_OLDEST]) { nodes { evidence { url } } } }",
    );
    expect(positions.nodes).toEqual([{ evidence: [{ url: "https://anchor.example/bridge" }] }]);
  });
});
