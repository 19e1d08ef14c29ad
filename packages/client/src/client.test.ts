import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { KnownError } from "@stance/schema";
import { afterEach, describe, expect, it } from "vitest";
import { createClient, createLocalClient, RefusedError, SearchDocument } from "./index.ts";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/graphql`;
}

const EMPTY = { data: { search: { totalCount: 0, nodes: [] } } };
const respond =
  (status: number, body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  };
const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => null).catch((error: unknown) => error);
const search = (url: string, options = {}) =>
  createClient({ url, timeoutMs: 200, ...options }).ask(SearchDocument, { text: "war" });

describe("createClient", () => {
  it("posts the operation with its variables and its token, and gives the data", async () => {
    const seen: { authorization?: string | undefined; body: string } = { body: "" };
    const url = await serve(async (request, response) => {
      seen.authorization = request.headers.authorization;
      for await (const chunk of request) seen.body += chunk;
      response.end(JSON.stringify(EMPTY));
    });
    expect(await search(url, { token: "abc" })).toEqual(EMPTY.data);
    expect(seen.authorization).toBe("Bearer abc");
    expect(JSON.parse(seen.body)).toMatchObject({ variables: { text: "war" }, query: expect.stringContaining("query Search") });
  });

  it("says that the API is unreachable where nothing listens", async () => {
    const url = await serve(respond(200, "{}"));
    await new Promise((resolve) => server?.close(resolve));
    expect(await failureOf(search(url))).toMatchObject({ code: "API_UNREACHABLE", message: expect.stringContaining(url) });
  });

  it("says that the API is unreachable where it does not answer in time", async () => {
    const url = await serve(() => {});
    expect(await failureOf(search(url))).toMatchObject({ code: "API_UNREACHABLE", message: expect.stringContaining("0.2 s") });
  });

  it("says that the API is unreachable where the answer stops half way", async () => {
    const url = await serve((_request, response) => void response.write('{"data":'));
    expect(await failureOf(search(url))).toMatchObject({ code: "API_UNREACHABLE" });
  });

  it.each([
    ["a page", 502, "<html>"],
    ["another kind of JSON", 200, "[]"],
    ["data that is none", 200, '{"data":5}'],
    ["nothing at all", 500, ""],
  ])("refuses %s", async (_, status, body) => {
    const url = await serve(respond(status, body));
    const error = await failureOf(search(url));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ code: "API_REFUSED", codes: [], message: expect.stringContaining("not the Stance API") });
  });

  it("gives the codes and the reference of an error", async () => {
    const errors = [{ message: "Nobody goes by that name.", extensions: { code: "ACTOR_UNKNOWN" } }];
    const bug = { message: "A fault of ours.", extensions: { code: "INTERNAL", reference: "r-1" } };
    const url = await serve(respond(200, JSON.stringify({ data: null, errors: [...errors, bug] })));
    const error = await failureOf(search(url));
    expect(error).toBeInstanceOf(KnownError);
    expect(error).toMatchObject({ codes: ["ACTOR_UNKNOWN", "INTERNAL"], reference: "r-1" });
  });
});

describe("createLocalClient", () => {
  it("asks in process as over HTTP", async () => {
    const client = createLocalClient(async ({ query, variables }) =>
      query.includes("query Search") && variables.text === "war" ? EMPTY : {},
    );
    expect(await client.ask(SearchDocument, { text: "war" })).toEqual(EMPTY.data);
  });

  it("refuses as over HTTP", async () => {
    const client = createLocalClient(async () => ({ errors: [{ message: "No.", extensions: { code: "PAGE_SIZE" } }] }));
    expect(await failureOf(client.ask(SearchDocument, { text: "war" }))).toMatchObject({
      code: "API_REFUSED",
      codes: ["PAGE_SIZE"],
    });
  });
});
