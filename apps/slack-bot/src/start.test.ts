import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LogLevel } from "@slack/bolt";
import { describe, expect, it, onTestFinished } from "vitest";
import { answered } from "../test/running-bot.ts";
import { command, SIGNING_SECRET } from "../test/signed.ts";
import { type Received, standInForSlack } from "../test/slack-stand-in.ts";
import { standInForSocket } from "../test/socket-stand-in.ts";
import type { Connection } from "./env.ts";
import { createLogger } from "./logger.ts";
import { startBot } from "./start.ts";

const HTTP: Connection = { mode: "http", botToken: "xoxb-test", signingSecret: SIGNING_SECRET };
const SOCKET: Connection = { mode: "socket", botToken: "xoxb-test", appToken: "xapp-test" };
const parts = () => ({ ask: async () => answered(), logger: createLogger(LogLevel.ERROR, () => {}) });

type SlackAnswers = (received: Received) => { readonly status?: number; readonly body: unknown } | undefined;

async function slackFor(answers?: SlackAnswers) {
  const slack = await standInForSlack(answers);
  onTestFinished(slack.close);
  return slack;
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("startBot", () => {
  it("answers a command that comes by socket, and says over HTTP that it runs", async () => {
    const socket = await standInForSocket();
    const slack = await slackFor(({ method }) =>
      method === "apps.connections.open" ? { body: { ok: true, url: socket.url } } : undefined,
    );
    const starting = startBot({ connection: SOCKET, port: 0, slackApiUrl: slack.apiUrl }, parts());
    const connected = await socket.connected;
    connected.send({ type: "hello", num_connections: 1 });
    const bot = await starting;
    onTestFinished(async () => {
      await bot.stop();
      socket.close();
    });
    const payload = command("Zelensky", slack.responseUrl);
    connected.send({ envelope_id: "e1", type: "slash_commands", accepts_response_payload: true, payload });
    expect(await connected.next()).toMatchObject({ envelope_id: "e1" });
    const [, reply] = await slack.waitFor(2);
    expect(reply).toMatchObject({ method: "response_url", body: { text: "An answer" } });
    const health = await fetch(`http://127.0.0.1:${bot.port}/health/live`);
    expect(await health.json()).toEqual({ status: "ok", mode: "socket" });
  });

  it.each([HTTP, SOCKET])("says which port is taken ($mode)", async (connection) => {
    const slack = await slackFor();
    const port = await takenPort();
    const starting = startBot({ connection, port, slackApiUrl: slack.apiUrl }, parts());
    await expect(starting).rejects.toMatchObject({ code: "PORT_TAKEN", message: expect.stringContaining(`${port}`) });
  });

  it.each([
    ["auth.test", HTTP],
    ["apps.connections.open", SOCKET],
  ])("says that Slack refuses the token (%s)", async (refused, connection) => {
    const slack = await slackFor(({ method }) =>
      method === refused ? { body: { ok: false, error: "invalid_auth" } } : undefined,
    );
    const starting = startBot({ connection, port: 0, slackApiUrl: slack.apiUrl }, parts());
    await expect(starting).rejects.toMatchObject({
      code: "ENVIRONMENT_INVALID",
      message: expect.stringContaining("invalid_auth"),
    });
  });

  it("says that Slack does not answer", async () => {
    const starting = startBot({ connection: HTTP, port: 0, slackApiUrl: "http://127.0.0.1:1/api/" }, parts());
    await expect(starting).rejects.toMatchObject({ code: "API_UNREACHABLE" });
  });
});
