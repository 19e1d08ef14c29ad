import { LogLevel } from "@slack/bolt";
import { onTestFinished } from "vitest";
import type { Answered, Ask } from "../src/ask.ts";
import type { AppParts } from "../src/create-app.ts";
import { createLogger } from "../src/logger.ts";
import { startBot } from "../src/start.ts";
import { SIGNING_SECRET } from "./signed.ts";
import { type Received, type SlackStandIn, standInForSlack } from "./slack-stand-in.ts";

export const HEADER = { type: "header", text: { type: "plain_text", text: "A title", emoji: false } } as const;
export const PICTURE = { type: "image", image_url: "https://example.org/a.png", alt_text: "A picture" } as const;

export const answered = (over: Partial<Answered> = {}): Answered => ({
  text: "An answer",
  blocks: [HEADER, PICTURE],
  visibility: "ephemeral",
  failure: null,
  ...over,
});

export interface Bot {
  readonly port: number;
  readonly slack: SlackStandIn;
  readonly typed: readonly string[];
  readonly logged: readonly string[];
}

type Setting = Partial<Omit<AppParts, "logger">> & {
  readonly slackAnswers?: (received: Received) => { readonly status?: number; readonly body: unknown } | undefined;
};

/** A bot on a port of its own with a stand-in for Slack; both end with the test. What was asked and logged is kept. */
export async function runningBot({ slackAnswers, ask = async () => answered(), ...parts }: Setting = {}): Promise<Bot> {
  const slack = await standInForSlack(slackAnswers);
  const typed: string[] = [];
  const logged: string[] = [];
  const asking: Ask = (question) => {
    typed.push(question.typed);
    return ask(question);
  };
  const bot = await startBot(
    { connection: { mode: "http", botToken: "xoxb-test", signingSecret: SIGNING_SECRET }, port: 0, slackApiUrl: slack.apiUrl },
    { ...parts, ask: asking, logger: createLogger(LogLevel.WARN, (line) => logged.push(line)), newReference: () => "ref12345" },
  );
  onTestFinished(async () => {
    await bot.stop();
    await slack.close();
  });
  return { port: bot.port, slack, typed, logged };
}
