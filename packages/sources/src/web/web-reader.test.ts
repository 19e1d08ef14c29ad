import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { LOCAL_REACH, type LocalServer, startLocalServer } from "../../test/local-server.ts";
import { createWebReader, type WebReader, type WebReaderOptions } from "./web-reader.ts";

const open: (WebReader | LocalServer)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(answer: RequestListener): Promise<LocalServer> {
  const server = await startLocalServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  });
  open.push(server);
  return server;
}

function reader(options: WebReaderOptions = {}): WebReader {
  const web = createWebReader({ reach: LOCAL_REACH, pauseMilliseconds: 0, ...options });
  open.push(web);
  return web;
}

test("a page comes with its type, its encoding and what to ask with later", async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-type": 'Text/HTML; charset="iso-8859-1"', etag: '"v1"' }).end("caf\u00e9");
  });
  const { bytes, ...answer } = await reader().fetch(`${server.address}/a`);
  expect(bytes.toString()).toBe("café");
  expect(answer).toEqual({
    url: `${server.address}/a`,
    status: 200,
    mediaType: "text/html",
    charset: "iso-8859-1",
    validators: { etag: '"v1"', lastModified: null },
    retryAfter: null,
  });
});

test("what has not changed is not sent again", async () => {
  const server = await serve((request, response) => {
    response.writeHead(request.headers["if-none-match"] === '"v1"' ? 304 : 200).end();
  });
  const answer = await reader().fetch(`${server.address}/a`, { validators: { etag: '"v1"', lastModified: null } });
  expect(answer.status).toBe(304);
});

test("redirects are followed, and the last address is told", async () => {
  const server = await serve((request, response) => {
    if (request.url === "/a") response.writeHead(301, { location: "/b" }).end();
    else response.end("here");
  });
  expect((await reader().fetch(`${server.address}/a`)).url).toBe(`${server.address}/b`);
});

test.each([
  "http://127.0.0.2/",
  "http://[::1]/",
  "http://169.254.169.254/latest/meta-data/",
  "file:///etc/passwd",
  "http://localhost/",
])("a redirect to %s is refused", async (location) => {
  const server = await serve((_, response) => response.writeHead(302, { location }).end());
  await expect(reader().fetch(`${server.address}/a`)).rejects.toMatchObject({ code: "INPUT_ADDRESS_REFUSED" });
});

test("without the tests' own reach, a server on this machine is refused before it is asked", async () => {
  const server = await serve((_, response) => response.end("secret"));
  const web = createWebReader();
  open.push(web);
  await expect(web.fetch(server.address)).rejects.toMatchObject({ code: "INPUT_ADDRESS_REFUSED" });
  expect(server.asked).toEqual([]);
});

test("redirects without end are refused", async () => {
  const server = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
  await expect(reader().fetch(`${server.address}/a`)).rejects.toThrow("redirects more than 5 times");
  expect(server.asked).toHaveLength(7);
});

test("an answer that grows over the limit is cut off", async () => {
  const server = await serve((_, response) => response.end(Buffer.alloc(5_000)));
  await expect(reader({ limits: { maxBytes: 1_000 } }).fetch(server.address)).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
});

test("a gzip bomb is cut off at the limit of what it unpacks to", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const server = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
  await expect(reader().fetch(server.address)).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
});

test("a server that never answers is given up", async () => {
  const server = await serve(() => undefined);
  await expect(reader({ limits: { milliseconds: 200 } }).fetch(server.address)).rejects.toMatchObject({
    code: "INPUT_UNREACHABLE",
    message: expect.stringContaining("in time"),
  });
});

test("a body that never ends is given up", async () => {
  const server = await serve((_, response) => response.write("begun"));
  await expect(reader({ limits: { milliseconds: 200 } }).fetch(server.address)).rejects.toMatchObject({
    code: "INPUT_UNREACHABLE",
  });
});

test.each([
  [404, "the page may be gone"],
  [403, "save the page as .html"],
  [503, "Try again later"],
])("an answer of %i says what to do next", async (status, wayOn) => {
  const server = await serve((_, response) => response.writeHead(status).end());
  await expect(reader().fetch(server.address)).rejects.toThrow(wayOn);
});

test("what robots.txt closes is not asked for", async () => {
  const server = await startLocalServer((request, response) => {
    response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /private/" : "page");
  });
  open.push(server);
  const web = reader();
  await expect(web.fetch(`${server.address}/private/a`)).rejects.toMatchObject({ code: "INPUT_ADDRESS_REFUSED" });
  expect((await web.fetch(`${server.address}/open`)).bytes.toString()).toBe("page");
  expect(server.asked).toEqual(["/robots.txt", "/open"]);
});

test("a site that answers with a fault of its own for its robots.txt is left alone", async () => {
  const server = await startLocalServer((request, response) =>
    response.writeHead(request.url === "/robots.txt" ? 500 : 200).end(),
  );
  open.push(server);
  await expect(reader().fetch(`${server.address}/a`)).rejects.toMatchObject({ code: "INPUT_ADDRESS_REFUSED" });
});
