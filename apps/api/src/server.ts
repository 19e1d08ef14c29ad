import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import { createContext, formatStanceError, type StanceContext, schema } from "@stance/graphql";
import type { Store } from "@stance/store";
import fastify, { type FastifyInstance } from "fastify";
import { costLimit } from "./cost-limit.ts";
import { addHealth } from "./health.ts";
import { addPlayground, wantsPage } from "./playground.ts";
import { addRequestErrors } from "./request-errors.ts";

/** OWASP's GraphQL cheat sheet asks for a bound on size; a megabyte holds any honest query. */
const MAX_BODY_BYTES = 1_048_576;
/** Refuses giant documents while they are parsed, before they cost anything. */
const MAX_TOKENS = 2_000;

export interface ServerOptions {
  readonly store: Store;
  readonly logLevel: string;
  readonly production: boolean;
}

/** The API over `store`, ready to listen: GraphQL and its playground at `/graphql`, health below `/health/`. */
export async function createServer({ store, logLevel, production }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: { level: logLevel }, bodyLimit: MAX_BODY_BYTES, forceCloseConnections: true });
  const apollo = new ApolloServer<StanceContext>({
    schema,
    formatError: (formatted, error) =>
      formatStanceError(formatted, error, (reference, fault) => app.log.error({ reference, err: fault }, "a fault of ours")),
    includeStacktraceInErrorResponses: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    parseOptions: { maxTokens: MAX_TOKENS },
    // Whoever asks is known by nothing that a browser adds by itself, and a GET only reads: a page gains nothing by asking.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      costLimit(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  addRequestErrors(app);
  await addPlayground(app);
  addHealth(app, store);
  const answer = fastifyApolloHandler(apollo, { context: async () => createContext(store) });
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: async (request, reply) =>
      wantsPage(request) ? reply.sendFile("index.html", { maxAge: 0 }) : answer.call(app, request, reply),
  });
  app.get("/", async (_request, reply) => reply.redirect("/graphql"));
  return app;
}
