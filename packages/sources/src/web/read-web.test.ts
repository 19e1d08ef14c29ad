import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { LOCAL_REACH, type LocalServer, startLocalServer } from "../../test/local-server.ts";
import { openSources } from "../open-sources.ts";

const PROSE = `<p>${"The council voted on the new bridge over the river after a long debate. ".repeat(8)}</p>`;
const page = (title: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${PROSE}</article></body></html>`;

const open: LocalServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Serves these bodies by path; `HERE` in them is the server's address. */
async function serve(bodies: Readonly<Record<string, { type: string; body: string | Buffer }>>): Promise<LocalServer> {
  const server = await startLocalServer((request, response) => {
    const found = bodies[request.url ?? ""];
    if (found === undefined) return void response.writeHead(404).end();
    const body = typeof found.body === "string" ? found.body.replaceAll("HERE", server.address) : found.body;
    response.writeHead(200, { "content-type": found.type }).end(body);
  });
  open.push(server);
  return server;
}

const web = { reach: LOCAL_REACH, pauseMilliseconds: 0 };
const html = (body: string | Buffer) => ({ type: "text/html; charset=utf-8", body });
const xml = (body: string) => ({ type: "application/xml", body });

async function read(paths: readonly string[]) {
  const results = [];
  for await (const result of openSources(paths, { web })) {
    results.push(result.kind === "document" ? (result.document.known.title ?? result.document.text) : result.error.code);
  }
  return results;
}

test("a web address gives its article", async () => {
  const server = await serve({ "/a": html(page("Bridge")) });
  const results = [];
  for await (const result of openSources([`${server.address}/a`], { web })) results.push(result);
  expect(results).toMatchObject([
    {
      kind: "document",
      document: { address: `${server.address}/a`, url: `${server.address}/a`, format: "html", known: { title: "Bridge" } },
    },
  ]);
});

test("a feed gives its articles in its order, and a failure where one is gone", async () => {
  const item = (path: string) => `<item><link>HERE/${path}</link></item>`;
  const server = await serve({
    "/feed": {
      type: "application/rss+xml",
      body: `<rss version="2.0"><channel>${item("a")}${item("gone")}${item("b")}</channel></rss>`,
    },
    "/a": html(page("Bridge A")),
    "/b": html(page("Bridge B")),
  });
  expect(await read([`${server.address}/feed`])).toEqual(["Bridge A", "INPUT_UNREACHABLE", "Bridge B"]);
});

test("an OPML file leads over its feeds to their articles, each once", async () => {
  const feed = (path: string) =>
    xml(`<rss version="2.0"><channel><item><link>HERE/${path}</link></item><item><link>HERE/a</link></item></channel></rss>`);
  const server = await serve({ "/1": feed("a"), "/2": feed("b"), "/a": html(page("Bridge A")), "/b": html(page("Bridge B")) });
  const folder = await mkdtemp(join(tmpdir(), "stance-opml-"));
  const file = join(folder, "feeds.opml");
  const outline = (path: string) => `<outline type="rss" text="x" xmlUrl="${server.address}/${path}"/>`;
  await writeFile(file, `<opml version="2.0"><body>${outline("1")}${outline("2")}</body></opml>`);
  expect(await read([file])).toEqual(["Bridge A", "Bridge B"]);
  await rm(folder, { recursive: true });
});

test("a sitemap index that leads to itself ends", async () => {
  const server = await serve({ "/map": xml(`<sitemapindex><sitemap><loc>HERE/map</loc></sitemap></sitemapindex>`) });
  expect(await read([`${server.address}/map`])).toEqual([]);
  expect(server.asked.filter((path) => path === "/map").length).toBeLessThanOrEqual(3);
});

test("a page is decoded as its server says", async () => {
  const server = await serve({
    "/a": { type: "text/html; charset=windows-1251", body: Buffer.from(page("\u00cc\u00ee\u00f1\u00f2"), "latin1") },
  });
  expect(await read([`${server.address}/a`])).toEqual(["Мост"]);
});

test.each([
  ["a picture", "/p", { type: "image/png", body: "png" }, "INPUT_BINARY"],
  ["an empty page", "/e", html(""), "INPUT_EMPTY"],
  ["a page of links", "/f", html("<html><body><a href=/a>Bridge</a></body></html>"), "INPUT_NO_ARTICLE"],
])("%s is refused", async (_, path, answer, code) => {
  const server = await serve({ [path]: answer });
  expect(await read([`${server.address}${path}`])).toEqual([code]);
});

test("an address that may not be fetched is a failure in its place", async () => {
  expect(await read(["http://10.0.0.1/", "ftp://example.org/a"])).toEqual(["INPUT_ADDRESS_REFUSED", "INPUT_ADDRESS_REFUSED"]);
});
