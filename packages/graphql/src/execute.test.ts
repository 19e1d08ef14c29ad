import { openStore } from "@stance/store";
import { describe, expect, test, vi } from "vitest";
import { seededStore } from "../test/ask.ts";
import { makeTopic } from "../test/make-topic.ts";
import { execute } from "./execute.ts";

describe("execute", () => {
  test("answers with plain data", async () => {
    const store = await seededStore({ topics: [makeTopic("harbour-bridge")] });
    const answer = await execute(store, { query: "{ topics { nodes { slug } } }" });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { topics: { nodes: [{ slug: "harbour-bridge" }] } } });
  });

  test("runs the operation that is named", async () => {
    const query = "query A { a: __typename } query B { b: __typename }";
    expect(await execute(await seededStore({}), { query, operationName: "B" })).toEqual({ data: { b: "Query" } });
  });

  test.each([
    ["text that is no query", { query: "{" }],
    ["a field that is not there", { query: "{ nothing }" }],
    ["a variable of the wrong type", { query: "query ($n: Int) { actors(first: $n) { totalCount } }", variables: { n: "x" } }],
    ["an operation that is not there", { query: "query A { __typename }", operationName: "B" }],
    ["a document of ten thousand words", { query: `{ ${"a ".repeat(10_000)} }` }],
  ])("refuses %s as a fault of the query", async (_, request) => {
    const { errors, data } = await execute(await seededStore({}), request);
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_INVALID" } }]);
    expect(data).toBeUndefined();
  });

  test("refuses what costs too much before it runs", async () => {
    const query = `{ topics { nodes ${"{ narrower ".repeat(12)} { id } ${"}".repeat(12)} } }`;
    const { errors, data } = await execute(await seededStore({}), { query });
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_TOO_COSTLY" } }]);
    expect(data).toBeUndefined();
  });

  test("a mutation is a fault of the query", async () => {
    const { errors } = await execute(await seededStore({}), { query: "mutation { x }" });
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_INVALID" } }]);
  });

  test("tells of a fault of ours only by a reference", async () => {
    const store = await openStore(":memory:");
    await store.close();
    const report = vi.fn();
    const { errors } = await execute(store, { query: "{ topics { totalCount } }" }, report);
    const [reference] = report.mock.calls[0] as [string];
    expect(errors).toMatchObject([{ path: ["topics"], extensions: { code: "INTERNAL", reference } }]);
    expect(JSON.stringify(errors)).not.toMatch(/sqlite|database|\bat \//i);
  });
});
