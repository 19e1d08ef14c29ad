import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** The same folder whether this file runs from `src` or from `dist`. */
const FOLDER = fileURLToPath(new URL("../dist/playground/", import.meta.url));

/** Serves GraphiQL's files below `/playground/`; nothing is loaded from elsewhere. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) {
    app.log.warn("the playground is not built; run `npm run build`");
    return;
  }
  await app.register(fastifyStatic, { root: FOLDER, prefix: "/playground/", maxAge: "1h" });
}

/** Whether a browser asks for the page, and not a client for an answer. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === "GET" &&
  (request.headers.accept ?? "").includes("text/html") &&
  (request.query as Record<string, unknown>).query === undefined &&
  existsSync(FOLDER);
