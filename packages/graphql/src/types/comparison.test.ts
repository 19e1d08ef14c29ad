import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt", { alsoKnownAs: ["Brandt"] });
const bruno = makeActor("Bruno Keller");
const clara = makeActor("Clara Voss");

const withThree = () =>
  seededStore({
    topics: [makeTopic("harbour-bridge"), makeTopic("ferry-line"), makeTopic("city-zoo")],
    articles: [
      makeArticle("one", {
        says: [
          { by: ada, on: "harbour-bridge", stance: "OPPOSE", said: "2025-01-01" },
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-02-01" },
          { by: bruno, on: "harbour-bridge", stance: "OPPOSE", said: "2025-02-02" },
          { by: ada, on: "ferry-line", stance: "SUPPORT", said: "2025-03-01" },
          { by: bruno, on: "ferry-line", stance: "SUPPORT", said: "2025-03-02" },
          { by: ada, on: "city-zoo", stance: "SUPPORT" },
          { by: clara, on: "city-zoo", stance: "NEUTRAL" },
        ],
      }),
    ],
  });

const QUERY = `query ($actors: [String!]!, $topic: String, $asOf: Date) { compare(actors: $actors, topic: $topic, asOf: $asOf) {
  actors { slug } topics { topic { slug } verdict standings { actor { slug } stance position { evidence { exact } } } }
} }`;

describe("compare", () => {
  test("shows each side with its words, in the order of asking", async () => {
    const { compare } = await ask(await withThree(), QUERY, { actors: ["Bruno Keller", "Brandt"], topic: "harbour bridge" });
    expect(compare).toEqual({
      actors: [{ slug: "bruno-keller" }, { slug: "ada-brandt" }],
      topics: [
        {
          topic: { slug: "harbour-bridge" },
          verdict: "DIFFER",
          standings: [
            { actor: { slug: "bruno-keller" }, stance: "OPPOSE", position: { evidence: [{ exact: "words 2 of one" }] } },
            { actor: { slug: "ada-brandt" }, stance: "SUPPORT", position: { evidence: [{ exact: "words 1 of one" }] } },
          ],
        },
      ],
    });
  });

  test("as of a day uses nothing said later", async () => {
    const { compare } = await ask(await withThree(), QUERY, {
      actors: ["Ada Brandt", "Bruno Keller"],
      topic: "harbour bridge",
      asOf: "2025-01-15",
    });
    expect(compare.topics).toMatchObject([{ verdict: "SOME_SILENT", standings: [{ stance: "OPPOSE" }, { stance: null }] }]);
  });

  test("without a topic compares on all that two of them share, the last said first", async () => {
    const { compare } = await ask(await withThree(), QUERY, { actors: ["Ada Brandt", "Bruno Keller", "Clara Voss"] });
    expect(compare.topics).toMatchObject([
      { topic: { slug: "ferry-line" }, verdict: "SOME_SILENT" },
      { topic: { slug: "city-zoo" }, verdict: "DIFFER" },
      { topic: { slug: "harbour-bridge" }, verdict: "DIFFER" },
    ]);
  });

  test("of actors who share no topic is an answer without topics", async () => {
    const { compare } = await ask(await withThree(), QUERY, { actors: ["Bruno Keller", "Clara Voss"] });
    expect(compare.topics).toEqual([]);
  });

  test.each([
    ["one actor", ["Ada Brandt"], "INPUT_INVALID"],
    ["one actor by two names", ["Ada Brandt", "Brandt"], "INPUT_INVALID"],
    ["somebody unknown", ["Ada Brandt", "Zzz"], "ACTOR_UNKNOWN"],
    ["more than four names", ["a", "b", "c", "d", "e"], "INPUT_INVALID"],
  ])("refuses %s", async (_, actors, code) => {
    expect(await refusals(await withThree(), QUERY, { actors })).toMatchObject([{ code }]);
  });
});
