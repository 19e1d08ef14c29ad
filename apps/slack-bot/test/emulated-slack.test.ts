import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LogLevel } from "@slack/bolt";
import { createEmulator } from "emulate";
import { expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { createLogger } from "../src/logger.ts";
import { startBot } from "../src/start.ts";
import { answered } from "./running-bot.ts";
import { event, SIGNING_SECRET, sendEvent } from "./signed.ts";

const manifest = JSON.parse(readFileSync(new URL("../manifest.json", import.meta.url), "utf8"));
const Channel = z.object({ id: z.string() });
const Channels = z.object({ channels: z.tuple([Channel], Channel) });
const History = z.object({ messages: z.array(z.object({ text: z.string(), blocks: z.unknown() })) });
const BOT = "xoxb-the-bot";
const READER = "xoxp-a-reader";

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function emulatedSlack() {
  const seed = {
    slack: {
      strict_scopes: true,
      users: [{ name: "bot" }, { name: "reader" }],
      channels: [{ name: "general" }],
      tokens: [
        { token: BOT, user: "bot", scopes: manifest.oauth_config.scopes.bot },
        { token: READER, user: "reader", scopes: ["channels:read", "channels:history"] },
      ],
    },
  };
  const slack = await createEmulator({ service: "slack", port: await freePort(), seed });
  onTestFinished(() => slack.close());
  const read = async (method: string, body: Record<string, string>) => {
    const headers = { authorization: `Bearer ${READER}`, "content-type": "application/json" };
    const response = await fetch(`${slack.url}/api/${method}`, { method: "POST", headers, body: JSON.stringify(body) });
    return response.json();
  };
  return { apiUrl: `${slack.url}/api/`, read };
}

it("answers a direct message with no more scopes than the manifest asks for", async () => {
  const { apiUrl, read } = await emulatedSlack();
  const [{ id: channel }] = Channels.parse(await read("conversations.list", {})).channels;
  const logged: string[] = [];
  const bot = await startBot(
    { connection: { mode: "http", botToken: BOT, signingSecret: SIGNING_SECRET }, port: 0, slackApiUrl: apiUrl },
    { ask: async () => answered({ text: "Supports" }), logger: createLogger(LogLevel.WARN, (line) => logged.push(line)) },
  );
  onTestFinished(() => bot.stop());
  await sendEvent(bot.port, event({ type: "message", channel_type: "im", text: "Zelensky", channel }));
  const messages = await vi.waitFor(async () => {
    const history = History.parse(await read("conversations.history", { channel }));
    expect(history.messages.length + logged.length).toBeGreaterThan(0);
    return history.messages;
  });
  expect(logged).toEqual([]);
  expect(messages[0]).toMatchObject({ text: "Supports", blocks: answered().blocks });
});
