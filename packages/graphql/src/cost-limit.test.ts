import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { costRefusal } from "./cost-limit.ts";

const chain = (length: number) => `{ topic(name: "x") { ${"broader { ".repeat(length)} id ${"}".repeat(length)} } }`;

describe("a bound on cost", () => {
  test("lets a page of a hundred rows with pages inside pass", () => {
    const query = "{ actors(first: 100) { nodes { name positions(first: 100) { nodes { stance confidence } } } } }";
    expect(costRefusal(parse(query), {})).toBeNull();
  });

  test("refuses what is too wide, with its cost", () => {
    const query = "{ actors(first: 100) { nodes { articles(first: 100) { nodes { actors(first: 100) { nodes { name } } } } } } }";
    expect(costRefusal(parse(query), {})).toMatchObject({ code: "QUERY_TOO_COSTLY", message: expect.stringContaining("1.0e+6") });
  });

  test("refuses what is too deep, and says how deep it is", () => {
    expect(costRefusal(parse(chain(18)), {})).toBeNull();
    expect(costRefusal(parse(chain(19)), {})).toMatchObject({ code: "QUERY_TOO_COSTLY", message: expect.stringContaining("21") });
  });
});
