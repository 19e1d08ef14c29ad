import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server has instead of a page or a feed; null leaves the answer to the server. */
export type Instead = ((request: IncomingMessage, response: ServerResponse) => void) | null;

/** A news site on 127.0.0.1 for the time of a test: one feed, and a page for each of its entries. */
export interface NewsServer extends AsyncDisposable {
  readonly feed: string;
  readonly address: string;
  /** The paths asked for with the status they were answered by, in order; robots.txt left out. */
  readonly asked: string[];
  /** The entries of the feed, as paths; the feed's ETag changes with them. */
  entries: readonly string[];
  readonly instead: Map<string, Instead>;
}

const article = (path: string) =>
  `<html lang="en"><head><title>Plan ${path}</title></head><body><article><h1>Plan ${path}</h1>${`<p>Minister Ada Silva said on Tuesday that plan ${path} was ready for the parliament, and that nobody would pay more for it.</p>`.repeat(6)}</article></body></html>`;

/** Starts the site; every path but the feed's and robots.txt is an article. */
export async function startNewsServer(entries: readonly string[]): Promise<NewsServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path !== "/robots.txt") response.on("finish", () => news.asked.push(`${path} ${response.statusCode}`));
    const instead = news.instead.get(path);
    if (instead) instead(request, response);
    else if (path === "/robots.txt") response.writeHead(404).end();
    else if (path === "/feed") sendFeed(request, response);
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(article(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const news: NewsServer = {
    address,
    feed: `${address}/feed`,
    asked: [],
    entries,
    instead: new Map(),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const sendFeed = (request: IncomingMessage, response: ServerResponse) => {
    const etag = JSON.stringify(news.entries.join(" "));
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    const items = news.entries.map((path) => `<item><link>${address}${path}</link></item>`);
    response
      .writeHead(200, { "content-type": "application/rss+xml", etag })
      .end(`<rss version="2.0"><channel><title>Harbour Post</title>${items.join("")}</channel></rss>`);
  };
  return news;
}
