import { createServer as createPlainServer } from "node:http";
import type { AddressInfo } from "node:net";
import { saveTopics, writeArticle } from "@stance/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LEASE, makeReport } from "../test/make-report.ts";
import { startApi } from "../test/start-api.ts";
import { listen } from "./listen.ts";
import { createServer } from "./server.ts";

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(`${api.url}/graphql`, { method: "POST", headers, body });

describe("GraphQL over HTTP", () => {
  it("answers a POST", async () => {
    const response = await post(JSON.stringify({ query: "{ topics { totalCount } }" }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { topics: { totalCount: 0 } } });
  });

  it("answers a GET, also one that a browser's address line sends", async () => {
    const query = encodeURIComponent("{ topics { totalCount } }");
    for (const accept of ["application/json", "*/*", "text/html,*/*;q=0.8"]) {
      const answered = await fetch(`${api.url}/graphql?query=${query}`, { headers: { accept } });
      expect(await answered.json()).toEqual({ data: { topics: { totalCount: 0 } } });
    }
  });

  it.each([
    ["words that are no query", JSON.stringify({ query: "{ topics" }), 400],
    ["a field that is not there", JSON.stringify({ query: "{ nothing }" }), 400],
    ["a body that is no JSON", "{", 400],
    ["a body over a megabyte", JSON.stringify({ query: `{ topics { totalCount } } #${"x".repeat(1_100_000)}` }), 413],
    [
      "a query that costs too much",
      JSON.stringify({ query: `{ topics { nodes ${"{ narrower ".repeat(12)} { id } ${"}".repeat(12)} } }` }),
      400,
    ],
    ["no query", JSON.stringify({ query: "" }), 400],
    ["several operations at once", JSON.stringify([{ query: "{ __typename }" }]), 400],
    ["a document of too many tokens", JSON.stringify({ query: `{ ${"topics { totalCount } ".repeat(700)} }` }), 400],
  ])("refuses %s", async (_name, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toMatch(/^QUERY_(INVALID|TOO_COSTLY)$/);
    expect(JSON.stringify(errors)).not.toContain("node_modules");
  });

  it("reads no query from a body that a page may send unasked", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      const response = await post('{"query":"{ __typename }"}', { "content-type": type });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });

  it("names the reports that contradict a statement", async () => {
    const own = await startApi();
    await saveTopics(own.store, [LEASE]);
    for (const report of [makeReport("ada", "the lease was signed", "SETTLED"), makeReport("bob", "nothing is signed", "OPEN")])
      await writeArticle(own.store, report);
    const query = `query ($id: ID!) {
      node(id: $id) { ... on Statement { contradicts { kind differs words otherWords topic { slug } statement { speaker { name } } } } }
    }`;
    const response = await fetch(`${own.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { id: "stm_ada00000" } }),
    });
    expect(await response.json()).toEqual({
      data: {
        node: {
          contradicts: [
            {
              kind: "OUTCOME",
              differs: "Is it settled?",
              words: "the lease was signed",
              otherWords: "nothing is signed",
              topic: { slug: "harbour-lease" },
              statement: { speaker: { name: "bob" } },
            },
          ],
        },
      },
    });
    await own.stop();
  });

  it("shows no schema in production", async () => {
    const closed = await startApi({ production: true });
    const response = await fetch(`${closed.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __schema { types { name } } }" }),
    });
    expect(response.status).toBe(400);
    await closed.stop();
  });
});

describe("health", () => {
  it("is live and ready over a store that answers", async () => {
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${api.url}/health/ready`)).json()).toEqual({ status: "ok", articles: 0 });
  });
});

describe("a port that is taken", () => {
  it("is named, with a way on", async () => {
    const other = createPlainServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const app = await createServer({ store: api.store, logLevel: "silent", production: false });
    await expect(listen(app, { host: "127.0.0.1", port })).rejects.toMatchObject({
      code: "PORT_TAKEN",
      message: expect.stringContaining(String(port)),
    });
    await app.close();
    other.close();
  });
});
