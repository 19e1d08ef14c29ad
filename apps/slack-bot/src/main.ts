import { existsSync } from "node:fs";
import { answer } from "@stance/answers";
import { createClient } from "@stance/client";
import { IsoDate, KnownError } from "@stance/schema";
import type { Ask } from "./ask.ts";
import { type Env, readEnv } from "./env.ts";
import { newReference, slackLogLevel } from "./log.ts";
import { createLogger } from "./logger.ts";
import { EVENTS_PATH } from "./receivers/http.ts";
import { startBot } from "./start.ts";

const today = () => IsoDate.parse(new Date().toISOString().slice(0, 10));

async function run(env: Env): Promise<void> {
  const { connection } = env;
  if (connection === null) {
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      `The Slack bot is not started: ${env.missingTokens.join(" and ")} not set. To try it without Slack: npx stance ask "Zelensky on NATO"`,
    );
  }
  const logger = createLogger(slackLogLevel(env.logLevel), (line) => process.stderr.write(line));
  // One request that goes wrong must not end the conversations of everybody else.
  process.on("unhandledRejection", (error) => logger.error(`Something was not handled (reference ${newReference()}).`, error));
  const client = createClient({ url: env.apiUrl, token: env.apiToken });
  const ask: Ask = ({ typed, public: isPublic }) => answer(typed, client, { now: today(), public: isPublic, newReference });
  const bot = await startBot({ ...env, connection }, { ask, logger });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void bot.stop().then(() => process.exit(0)));
  const way =
    connection.mode === "http"
      ? `takes Slack's requests at http://localhost:${bot.port}${EVENTS_PATH}`
      : "is connected in Socket Mode";
  console.log(`The Slack bot ${way} and asks ${env.apiUrl}`);
}

try {
  if (existsSync(".env")) process.loadEnvFile();
  await run(readEnv(process.env));
} catch (error) {
  if (!(error instanceof KnownError)) throw error;
  console.error(error.message);
  process.exit(1);
}
