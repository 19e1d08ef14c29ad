import { describe, expect, test } from "vitest";
import { ask, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller");
const clara = makeActor("Clara Roth");
const on = "harbour-bridge";
const SUPPORT = "SUPPORT" as const;

/** Two say that the contract is signed and one that it is not; a week later it is signed by all accounts. */
const withDispute = () =>
  seededStore({
    topics: [makeTopic(on), makeTopic("bridge-toll")],
    articles: [
      makeArticle("anchor", {
        says: [{ by: ada, on, stance: SUPPORT, said: "2025-01-02", words: "it was signed", outcome: "SETTLED" }],
      }),
      makeArticle("quay", {
        recordedAt: "2025-07-01T00:00:00.000Z",
        says: [
          { by: bruno, on, stance: SUPPORT, said: "2025-01-02", words: "nothing is signed", outcome: "OPEN" },
          { by: bruno, on: "bridge-toll", stance: SUPPORT, said: "2025-01-02", words: "no toll is agreed", outcome: "OPEN" },
        ],
      }),
      makeArticle("mole", {
        says: [
          { by: clara, on, stance: SUPPORT, said: "2025-01-02", words: "the contract is signed", outcome: "SETTLED" },
          { by: bruno, on, stance: SUPPORT, said: "2025-01-09", words: "now it is signed", outcome: "SETTLED" },
        ],
      }),
    ],
  });

const CONTRADICTS =
  "{ positions(first: 10) { nodes { statement { text contradicts { kind differs words otherWords actor { name } topic { slug } statement { text speaker { name } } } } } } }";

interface Contradicted {
  readonly statement: { readonly text: string; readonly contradicts: { statement: { text: string } }[] };
}

test("a statement names those that report the same otherwise, of one topic and day", async () => {
  const { positions } = await ask(await withDispute(), CONTRADICTS);
  const byText = new Map<string, { statement: { text: string } }[]>(
    positions.nodes.map(({ statement }: Contradicted) => [statement.text, statement.contradicts]),
  );
  expect(byText.get("it was signed")).toEqual([
    {
      kind: "OUTCOME",
      differs: "Is it settled?",
      words: "it was signed",
      otherWords: "nothing is signed",
      actor: null,
      topic: { slug: on },
      statement: { text: "nothing is signed", speaker: { name: "Bruno Keller" } },
    },
  ]);
  const others = byText.get("nothing is signed")?.map(({ statement }) => statement.text);
  expect(others?.sort()).toEqual(["it was signed", "the contract is signed"]);
  expect([byText.get("now it is signed"), byText.get("no toll is agreed")]).toEqual([[], []]);
});

const DISPUTES = `query ($asOf: Date, $knownAt: DateTime, $topic: String = "harbour bridge") {
  standing(actor: "Ada Brandt", topic: $topic, asOf: $asOf, knownAt: $knownAt) {
    disputes { kind differs actor { name } topic { slug } sides { answer articles words statements { speaker { name } } } }
  }
}`;

describe("a standing", () => {
  test("shows every side of what reports differ in, with its articles", async () => {
    const { standing } = await ask(await withDispute(), DISPUTES);
    expect(standing.disputes).toEqual([
      {
        kind: "OUTCOME",
        differs: "Is it settled?",
        actor: null,
        topic: { slug: on },
        sides: [
          {
            answer: "settled",
            articles: 2,
            words: "it was signed",
            statements: expect.arrayContaining([{ speaker: { name: "Ada Brandt" } }, { speaker: { name: "Clara Roth" } }]),
          },
          { answer: "still open", articles: 1, words: "nothing is signed", statements: [{ speaker: { name: "Bruno Keller" } }] },
        ],
      },
    ]);
  });

  test.each([
    ["as of the day before", { asOf: "2025-01-01" }],
    ["as it was known before the other report was read", { knownAt: "2025-06-15T00:00:00.000Z" }],
    ["on a topic of which only one report tells", { topic: "bridge toll" }],
  ])("%s shows none", async (_promise, variables) => {
    const { standing } = await ask(await withDispute(), DISPUTES, variables);
    expect(standing.disputes).toEqual([]);
  });
});
