import { countStatements } from "@stance/store";
import { expect, test } from "vitest";
import { ask, seededStore } from "./ask.ts";
import { makeActor } from "./make-actor.ts";
import { makeArticle } from "./make-article.ts";
import { makeTopic } from "./make-topic.ts";

/** As many actors as rows, each on a topic of its own and in an article of its own, each having changed its mind, and each with a witness who reports otherwise. */
async function storeOf(rows: number) {
  const numbers = Array.from({ length: rows }, (_, index) => index + 100);
  return seededStore({
    topics: [makeTopic("all"), ...numbers.map((number) => makeTopic(`topic-${number}`, { broader: "all" }))],
    articles: numbers.map((number) => {
      const by = makeActor(`Speaker ${number}`, { roles: ["Speaker"] });
      const witness = makeActor(`Witness ${number}`);
      const on = `topic-${number}`;
      return makeArticle(`article ${number}`, {
        outlet: `Outlet ${number}`,
        says: [
          { by, on, stance: "OPPOSE", said: "2025-01-01" },
          { by, on, stance: "SUPPORT", said: "2025-01-02", outcome: "SETTLED" },
          { by: witness, on, stance: "SUPPORT", said: "2025-01-02", outcome: "OPEN" },
          { by, on: "all", stance: "SUPPORT", said: "2025-01-03" },
        ],
      });
    }),
  });
}

const ARTICLE = "article { title outlet { name } text story { articles { id } } versions { id text } }";
const POSITION = `position { actor { name } topic { name broader { name } } evidence { exact version { id } ${ARTICLE} } statement { speaker { name } positions { id } evidence { start } } }`;
const PAGE = "first: 2";

const ALL = makeTopic("all").id;

const QUERIES: [string, string][] = [
  [
    "actors with names, roles and every list below them",
    `{ actors(first: 100) { totalCount nodes { names { name } roles { title }
      standings(${PAGE}) { totalCount nodes { topic { name narrower { name } } ${POSITION} shifts { id before { stance } after { stance } } timeline(${PAGE}) { totalCount nodes { stance } } } }
      positions(${PAGE}) { totalCount nodes { evidence { exact } } }
      statements(${PAGE}) { totalCount nodes { text positions { stance } } }
      articles(${PAGE}) { totalCount nodes { title actors(${PAGE}) { totalCount nodes { name } } statements(${PAGE}) { totalCount nodes { text } } } }
    } } }`,
  ],
  [
    "standings as of a day, with shifts and timelines",
    `{ actors(first: 100) { nodes { standings(asOf: "2025-06-01", ${PAGE}) { totalCount nodes { stance ${POSITION} shifts { id } timeline(${PAGE}) { nodes { stance } } } } } } }`,
  ],
  [
    "lists filtered by one name below many parents",
    `{ actors(first: 100) { nodes { positions(${PAGE}, filter: { topic: "all", withNarrower: true }) { nodes { stance } } standings(topic: "${ALL}") { nodes { stance } } } } }`,
  ],
  [
    "topics with positions and standings",
    `{ topics(first: 100) { nodes { standings(${PAGE}) { totalCount nodes { stance ${POSITION} } } positions(${PAGE}) { totalCount nodes { stance } } } } }`,
  ],
  [
    "positions with their words",
    `{ positions(first: 100) { nodes { actor { names { name } } topic { narrower { name } } evidence { exact ${ARTICLE} } } } }`,
  ],
  [
    "shifts with both sides",
    "{ shifts(first: 100) { nodes { actor { name } topic { name } before { evidence { exact } } after { evidence { exact } } } } }",
  ],
  [
    "what reports differ in",
    `{ actors(first: 100) { nodes { standings(first: 1, asOf: "2025-01-02") { nodes { disputes { differs topic { name } actor { name } sides { answer words articles } } } } } } }`,
  ],
  [
    "who stands with whom",
    `{ agreement(topic: "all") { groups { standings(first: 100) { nodes { actor { name } ${POSITION} } } } } }`,
  ],
  [
    "who stood with whom",
    `{ agreement(topic: "all", asOf: "2025-06-01") { groups { standings(first: 100) { nodes { actor { name } shifts { id } } } } } }`,
  ],
];

async function costOf(rows: number, query: string) {
  const store = await storeOf(rows);
  const { result, statements } = await countStatements(store, () => ask(store, query));
  return { statements, length: JSON.stringify(result).length };
}

async function expectSameCost(query: string, rows: number): Promise<void> {
  const [one, many] = [await costOf(1, query), await costOf(rows, query)];
  expect(many.length).toBeGreaterThan((one.length * rows) / 4);
  expect(many.statements).toBe(one.statements);
}

test.each(QUERIES)("%s cost as many SQL statements for 100 rows as for 1", async (_, query) => {
  await expectSameCost(query, 100);
});

test("hits of a search cost as many SQL statements for 50 articles and 50 statements as for one of each", async () => {
  const item = "item { ... on Article { title outlet { name } } ... on Statement { text speaker { name } } }";
  await expectSameCost(`{ search(text: "words 0", first: 100) { totalCount nodes { snippet ${item} } } }`, 50);
});

test("statements with the reports that contradict them cost as many SQL statements for 40 pairs as for one", async () => {
  const report = "words otherWords differs topic { name } actor { name } statement { speaker { name } }";
  const filter = '{ saidFrom: "2025-01-02", saidTo: "2025-01-02" }';
  await expectSameCost(`{ positions(first: 100, filter: ${filter}) { nodes { statement { contradicts { ${report} } } } } }`, 40);
});
