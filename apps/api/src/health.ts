import { type Store, totalArticles } from "@stance/store";
import type { FastifyInstance } from "fastify";

/** `/health/live`: the process answers. `/health/ready`: the database answers too, else 503. */
export function addHealth(app: FastifyInstance, store: Store): void {
  app.get("/health/live", async () => ({ status: "ok" }));
  app.get("/health/ready", async (request, reply) => {
    try {
      return { status: "ok", articles: await totalArticles(store) };
    } catch (error) {
      request.log.error({ error }, "the database does not answer");
      return reply.code(503).send({ status: "unavailable", message: "The database does not answer." });
    }
  });
}
