import type { FastifyError, FastifyInstance } from "fastify";

/** Answers what is wrong with a request before GraphQL sees it in GraphQL's form, so that clients find the reason where they look. */
export function addRequestErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ error }, "a fault of ours");
      return reply.code(500).send(answer(`Something went wrong on our side. Tell us this reference: ${request.id}`, "INTERNAL"));
    }
    return reply.code(status).send(answer(`${error.message}: send JSON of at most a megabyte with a query.`, "QUERY_INVALID"));
  });
}

const answer = (message: string, code: "INTERNAL" | "QUERY_INVALID") => ({ errors: [{ message, extensions: { code } }] });
