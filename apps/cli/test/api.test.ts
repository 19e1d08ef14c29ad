import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines, runStance } from "./run-stance.ts";

interface Asked {
  readonly query: string;
  readonly variables: { readonly first?: number; readonly after?: string | null; readonly filter?: unknown };
}

const topic = (name: string) => ({
  id: `top_${name}`,
  slug: name,
  name,
  proposition: null,
  description: "",
  keywords: [],
  broader: null,
});
const asked: (Asked & { readonly token: string | undefined })[] = [];

/** An API that holds 150 topics. */
const api = createServer(async (request, response) => {
  const body: Asked = JSON.parse(await bodyOf(request));
  asked.push({ ...body, token: request.headers.authorization });
  const { first = 0, after } = body.variables;
  const from = after ? Number(after) : 0;
  const end = Math.min(150, from + first);
  const nodes = Array.from({ length: end - from }, (_, index) => topic(`topic-${from + index}`));
  const topics = { nodes, pageInfo: { hasNextPage: end < 150, endCursor: String(end) } };
  response
    .setHeader("content-type", "application/json")
    .end(JSON.stringify({ data: body.query.includes("Probe") ? { __typename: "Query" } : { topics } }));
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

beforeAll(() => new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => api.close(resolve)));
const url = () => `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;

test("lists ask the API that answers, page by page, with the token", async () => {
  asked.length = 0;
  const { code, out } = await runStance(["topics", "road", "--limit", "120", "--json"], {
    env: { STANCE_API_URL: url(), STANCE_API_TOKEN: "secret" },
  });
  expect(code).toBe(0);
  expect(jsonLines<{ name: string }>(out).map(({ name }) => name)).toEqual(Array.from({ length: 120 }, (_, n) => `topic-${n}`));
  const pages = asked.filter(({ query }) => !query.includes("Probe"));
  expect(pages.map(({ variables }) => [variables.first, variables.after, variables.filter])).toEqual([
    [100, null, { text: "road" }],
    [20, "100", { text: "road" }],
  ]);
  expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(["Bearer secret"]));
});

test("with --local no API is asked", async () => {
  asked.length = 0;
  const { code } = await runStance(["topics", "--local"], { env: { STANCE_API_URL: url(), DATABASE_URL: "file::memory:" } });
  expect(code).toBe(0);
  expect(asked).toEqual([]);
});

test("a database that is named wins over an API that is not", async () => {
  const { code, err } = await runStance(["topics"], { env: { DATABASE_URL: "file::memory:" } });
  expect(code).toBe(0);
  expect(err).not.toContain("API");
});

test("a named API that does not answer is told, and the store is asked", async () => {
  const { code, err } = await runStance(["topics"], {
    env: { STANCE_API_URL: "http://127.0.0.1:9/graphql", DATABASE_URL: "file::memory:" },
  });
  expect(code).toBe(0);
  expect(err).toContain("No Stance API answers at http://127.0.0.1:9/graphql");
});
