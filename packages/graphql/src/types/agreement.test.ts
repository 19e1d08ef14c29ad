import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada");
const bruno = makeActor("Bruno");
const clara = makeActor("Clara");
const dora = makeActor("Dora");
const emil = makeActor("Emil");

const withSides = () =>
  seededStore({
    topics: [makeTopic("harbour-bridge")],
    articles: [
      makeArticle("one", {
        says: [
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-01-01" },
          { by: bruno, on: "harbour-bridge", stance: "SUPPORT", said: "2025-01-02" },
          { by: clara, on: "harbour-bridge", stance: "OPPOSE", said: "2025-01-03" },
          { by: dora, on: "harbour-bridge", stance: "CONDITIONAL", condition: "no toll", said: "2025-01-04" },
          { by: emil, on: "harbour-bridge", stance: "NEUTRAL", said: "2025-01-05" },
          { by: ada, on: "harbour-bridge", stance: "OPPOSE", said: "2025-01-06" },
        ],
      }),
    ],
  });

const QUERY = `query ($topic: String = "harbour bridge", $asOf: Date, $first: Int) { agreement(topic: $topic, asOf: $asOf) {
  topic { slug } groups { side standings(first: $first) { nodes { actor { slug } } totalCount } }
} }`;
type Groups = { side: string; standings: { nodes: { actor: { slug: string } }[]; totalCount: number } }[];
const sides = (groups: Groups) => groups.map(({ side, standings }) => [side, ...standings.nodes.map(({ actor }) => actor.slug)]);

describe("agreement", () => {
  test("puts everybody who was heard on the side of the latest word, the last said first", async () => {
    const { agreement } = await ask(await withSides(), QUERY);
    expect(sides(agreement.groups)).toEqual([
      ["FOR", "bruno"],
      ["AGAINST", "ada", "clara"],
      ["CONDITIONAL", "dora"],
      ["OTHER", "emil"],
    ]);
  });

  test("as of a day uses nothing said later, and shows the empty sides", async () => {
    const { agreement } = await ask(await withSides(), QUERY, { asOf: "2025-01-03" });
    expect(sides(agreement.groups)).toEqual([["FOR", "bruno", "ada"], ["AGAINST", "clara"], ["CONDITIONAL"], ["OTHER"]]);
  });

  test.each([{}, { asOf: "2025-01-03" }])("pages a side and counts all of it (%o)", async (variables) => {
    const { agreement } = await ask(await withSides(), QUERY, { first: 1, ...variables });
    const [longest] = (agreement.groups as Groups).filter(({ standings }) => standings.totalCount === 2);
    expect(longest?.standings.nodes).toHaveLength(1);
  });

  test("refuses an unknown topic", async () => {
    expect(await refusals(await withSides(), QUERY, { topic: "zoo" })).toMatchObject([{ code: "TOPIC_UNKNOWN" }]);
  });
});
