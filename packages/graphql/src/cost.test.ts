import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { costOf } from "./cost.ts";

const cost = (query: string, variables = {}) => costOf(parse(query), { variables });

describe("what an operation may come to", () => {
  test.each([
    ["a field is one value", "{ __typename }", { values: 1, depth: 1 }],
    ["an object is one, and each of its fields", '{ actor(name: "x") { id name } }', { values: 3, depth: 2 }],
    ["a page without a size has twenty rows", "{ actors { nodes { id } } }", { values: 22, depth: 3 }],
    ["a page has the rows that are asked for", "{ actors(first: 3) { nodes { id } } }", { values: 5, depth: 3 }],
    ["from the end, too", "{ actors(last: 3) { nodes { id } } }", { values: 5, depth: 3 }],
    ["a count is not multiplied", "{ actors(first: 100) { totalCount } }", { values: 2, depth: 2 }],
    ["a page is never longer than a page may be", "{ actors(first: 9999) { nodes { id } } }", { values: 102, depth: 3 }],
    ["a negative size earns nothing", "{ actors(first: -50) { nodes { id } } }", { values: 2, depth: 3 }],
    ["as many nodes as ids", '{ nodes(ids: ["a", "b"]) { id } }', { values: 3, depth: 2 }],
    ["a list without pages counts as five", '{ topic(name: "x") { narrower { id } } }', { values: 7, depth: 3 }],
    [
      "a list of reports counts as long as it may be",
      '{ node(id: "x") { ... on Statement { contradicts { words statement { contradicts { words } } } } } }',
      { values: 2 + 20 * (1 + 1 + 1 + 20), depth: 5 },
    ],
    [
      "what multiplies is multiplied",
      "{ actors(first: 3) { nodes { positions(first: 5) { nodes { id } } } } }",
      { values: 23, depth: 5 },
    ],
    [
      "a fragment counts where it is spread",
      "{ actors(first: 2) { ...A } } fragment A on ActorConnection { nodes { id } }",
      { values: 4, depth: 3 },
    ],
    ["a fragment without a type counts", "{ ... { __typename } }", { values: 1, depth: 1 }],
  ])("%s", (_, query, expected) => {
    expect(cost(query)).toEqual(expected);
  });

  test("a size in a variable counts, and its default where it is not given", () => {
    const query = "query ($n: Int = 7) { actors(first: $n) { nodes { id } } }";
    expect(cost(query, { n: 4 }).values).toBe(6);
    expect(cost(query).values).toBe(9);
  });

  test("fragments that double one another cost no time of ours", () => {
    const doubled = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    expect(cost(`{ ...F0 } ${doubled.join(" ")} fragment F60 on Query { __typename }`).values).toBe(2 ** 60);
  });
});
