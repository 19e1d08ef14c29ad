import { App, type Logger, LogLevel } from "@slack/bolt";
import type { Ask } from "./ask.ts";
import type { Connection } from "./env.ts";
import { registerActions } from "./listeners/actions/register.ts";
import { registerCommands } from "./listeners/commands/register.ts";
import { registerEvents } from "./listeners/events/register.ts";
import type { ListenerParts } from "./listeners/parts.ts";
import { registerUnhandled } from "./listeners/unhandled/register.ts";
import { newReference } from "./log.ts";
import { createHttpReceiver } from "./receivers/http.ts";
import { createSocketReceiver } from "./receivers/socket.ts";
import { onceOnly } from "./retries.ts";

export interface AppConfig {
  readonly connection: Connection;
  readonly port: number;
  readonly slackApiUrl: string;
}

export interface AppParts {
  readonly ask: Ask;
  readonly logger: Logger;
  readonly newReference?: () => string;
  readonly fetch?: typeof fetch;
}

/** Calls to Slack are tried three times, within seconds: an answer that comes later than that helps nobody. */
const CLIENT_OPTIONS = { retryConfig: { retries: 2, minTimeout: 500, maxTimeout: 2000 }, timeout: 10_000 };

/** Makes the app with all its listeners. It is ready after `init()`, which asks Slack who the bot is, and `start()`. */
export function createApp({ connection, port, slackApiUrl }: AppConfig, parts: AppParts): App {
  const { logger } = parts;
  const receiver =
    connection.mode === "http"
      ? createHttpReceiver(connection.signingSecret, port, logger)
      : createSocketReceiver(connection.appToken, slackApiUrl, logger);
  const app = new App({
    receiver,
    token: connection.botToken,
    clientOptions: { ...CLIENT_OPTIONS, slackApiUrl },
    logger,
    logLevel: logger.getLevel() ?? LogLevel.INFO,
    convoStore: false,
    deferInitialization: true,
  });
  const listening: ListenerParts = {
    ask: parts.ask,
    log: logger,
    newReference: parts.newReference ?? newReference,
    fetch: parts.fetch ?? globalThis.fetch,
  };
  app.use(onceOnly());
  registerCommands(app, listening);
  registerActions(app, listening);
  registerEvents(app, listening);
  registerUnhandled(app);
  app.error(async (error) =>
    logger.error(`A request of Slack's was not handled (reference ${listening.newReference()}).`, error),
  );
  return app;
}
