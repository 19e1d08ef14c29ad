import { AuthorizationError, HTTPReceiver, type Logger } from "@slack/bolt";
import { HEALTH_PATH, sayHealth } from "../health.ts";

/** Where Slack sends commands, clicks and events. */
export const EVENTS_PATH = "/slack/events";

/** Every listener acknowledges first, so what is open after this many milliseconds is a kind of request that the app never asked for. */
const UNHANDLED_AFTER = 1000;

/** Takes Slack's signed requests; an unknown kind is 404, a body that is no request of Slack's is 400. */
export const createHttpReceiver = (signingSecret: string, port: number, logger: Logger): HTTPReceiver =>
  new HTTPReceiver({
    signingSecret,
    port,
    endpoints: EVENTS_PATH,
    logger,
    customRoutes: [{ path: HEALTH_PATH, method: "GET", handler: sayHealth("http") }],
    unhandledRequestTimeoutMillis: UNHANDLED_AFTER,
    unhandledRequestHandler: ({ response }) => {
      logger.info("A request of a kind that this app has not subscribed to was refused.");
      if (!response.headersSent) response.writeHead(404).end();
    },
    processEventErrorHandler: async ({ error, response }) => {
      logger.warn("A signed request could not be read.", error);
      if (!response.headersSent) response.writeHead(error instanceof AuthorizationError ? 401 : 400).end();
      return true;
    },
  });
