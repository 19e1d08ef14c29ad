import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Where the bot says that it runs. */
export const HEALTH_PATH = "/health/live";

/** Says that the bot runs, and how it is connected. */
export const sayHealth =
  (mode: "http" | "socket") =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify({ status: "ok", mode }));
  };

/** Answers `GET` on the health path, and 404 on everything else. */
export const createHealthServer = (mode: "http" | "socket"): Server =>
  createServer((request, response) => {
    if (request.method === "GET" && request.url === HEALTH_PATH) sayHealth(mode)(request, response);
    else response.writeHead(404).end();
  });
