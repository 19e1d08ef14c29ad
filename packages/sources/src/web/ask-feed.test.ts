import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { LOCAL_REACH, type LocalServer, startLocalServer } from "../../test/local-server.ts";
import { askFeed } from "./ask-feed.ts";
import { hostsInTurn, readPages } from "./read-pages.ts";
import { createWebReader, type WebReader } from "./web-reader.ts";

const NONE = { etag: null, lastModified: null };
const RSS = `<rss version="2.0"><channel><title>Harbour Post</title><item><link>/a</link></item></channel></rss>`;

const open: (LocalServer | WebReader)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(answer: RequestListener): Promise<{ address: string; web: WebReader }> {
  const server = await startLocalServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  });
  const web = createWebReader({ reach: LOCAL_REACH, pauseMilliseconds: 0 });
  open.push(server, web);
  return { address: server.address, web };
}

test("a feed gives its links and what to ask it by later, and nothing where nothing has changed", async () => {
  const modified = "Tue, 15 Apr 2025 12:00:00 GMT";
  const { address, web } = await serve((request, response) => {
    if (request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === modified)
      return void response.writeHead(304).end();
    response.writeHead(200, { "content-type": "application/rss+xml", etag: '"v1"', "last-modified": modified }).end(RSS);
  });
  const validators = { etag: '"v1"', lastModified: modified };
  expect(await askFeed(web, `${address}/feed`, NONE)).toEqual({
    kind: "links",
    list: { kind: "articles", title: "Harbour Post", links: [`${address}/a`] },
    validators,
  });
  expect(await askFeed(web, `${address}/feed`, validators)).toEqual({ kind: "unchanged" });
});

test.each([
  ["that is gone for good", 410, {}, "", { kind: "gone" }],
  ["whose server is busy", 503, { "retry-after": "120" }, "", { kind: "failure", retryAfter: "120" }],
  ["that is not found", 404, {}, "", { kind: "failure", error: { code: "INPUT_UNREACHABLE" } }],
  ["that is a page", 200, {}, "<html><body>News</body></html>", { kind: "failure", error: { code: "INPUT_INVALID" } }],
  ["that is broken", 200, {}, "<rss ", { kind: "failure", error: { code: "INPUT_INVALID" } }],
])("a feed %s says so", async (_, status, headers, body, expected) => {
  const { address, web } = await serve((_request, response) => response.writeHead(status, headers).end(body));
  expect(await askFeed(web, `${address}/feed`, NONE)).toMatchObject(expected);
});

test("a page that names its feed says so", async () => {
  const page = `<link rel="alternate" type="application/rss+xml" href="/feed.xml">`;
  const { address, web } = await serve((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
  expect(await askFeed(web, `${address}/news`, NONE)).toMatchObject({
    error: { message: expect.stringContaining(`stance feeds add ${address}/feed.xml`) },
  });
});

test("pages come with the addresses they were asked by, also after a redirect, and a failure in its place", async () => {
  const prose = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
  const { address, web } = await serve((request, response) => {
    if (request.url === "/a") response.writeHead(301, { location: "/b" }).end();
    else if (request.url === "/b")
      response.writeHead(200, { "content-type": "text/html" }).end(`<html><body><article>${prose}</article></body></html>`);
    else response.writeHead(404).end();
  });
  const told: string[] = [];
  for await (const result of readPages(web, [`${address}/a`, `${address}/none`]))
    told.push(result.kind === "document" ? `${result.document.name} ${result.document.address}` : `${result.name} failed`);
  expect(told.sort()).toEqual([`${address}/a ${address}/b`, `${address}/none failed`]);
});

test("hosts take turns", () => {
  const addresses = ["https://a.example/1", "https://a.example/2", "https://a.example/3", "https://b.example/1"];
  expect(hostsInTurn(addresses).map((address) => address.slice(8))).toEqual([
    "a.example/1",
    "b.example/1",
    "a.example/2",
    "a.example/3",
  ]);
});
