import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type App, webApi } from "@slack/bolt";
import { KnownError } from "@stance/schema";
import { type AppConfig, type AppParts, createApp } from "./create-app.ts";
import { createHealthServer } from "./health.ts";

export interface RunningBot {
  /** Where it answers requests; the one asked for, or the one the system chose for port 0. */
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the bot. Fails with ENVIRONMENT_INVALID where Slack refuses a token, API_UNREACHABLE where Slack does not answer
 * and PORT_TAKEN where another program listens on the port.
 */
export async function startBot(config: AppConfig, parts: AppParts): Promise<RunningBot> {
  const app = createApp(config, parts);
  await asKnown(app.init(), config.slackApiUrl);
  return config.connection.mode === "http" ? startHttp(app, config) : startSocket(app, config);
}

async function startHttp(app: App, { port }: AppConfig): Promise<RunningBot> {
  const server: Server = await app.start(port).catch(asPortTaken(port));
  return {
    port: portOf(server),
    stop: async () => {
      const stopped = app.stop();
      server.closeAllConnections();
      await stopped;
    },
  };
}

async function startSocket(app: App, { port, slackApiUrl }: AppConfig): Promise<RunningBot> {
  const health = createHealthServer("socket");
  health.listen(port);
  await once(health, "listening").catch(asPortTaken(port));
  const stopHealth = () => {
    health.close();
    health.closeAllConnections();
  };
  await asKnown(app.start(), slackApiUrl).catch((error: unknown) => {
    stopHealth();
    throw error;
  });
  return {
    port: portOf(health),
    stop: async () => {
      stopHealth();
      await app.stop();
    },
  };
}

// A server that listens on a port has an address of this form.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const asPortTaken =
  (port: number) =>
  (error: unknown): never => {
    if (!(error instanceof Error) || !("code" in error) || (error.code !== "EADDRINUSE" && error.code !== "EACCES")) throw error;
    throw new KnownError("PORT_TAKEN", `Port ${port} cannot be used: set SLACK_PORT to a free one.`, { cause: error });
  };

async function asKnown<T>(request: Promise<T>, slackApiUrl: string): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError)
      throw new KnownError(
        "ENVIRONMENT_INVALID",
        `Slack refuses the token (${error.data.error}): copy SLACK_BOT_TOKEN and SLACK_APP_TOKEN again from the app's settings.`,
        { cause: error },
      );
    if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError)
      throw new KnownError("API_UNREACHABLE", `Slack does not answer at ${slackApiUrl}: see whether this machine is online.`, {
        cause: error,
      });
    throw error;
  }
}
