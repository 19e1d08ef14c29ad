#!/usr/bin/env node
// `npm start`: reads the sample articles into the store, then serves the API and, where its tokens are set, the Slack bot.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`stance: Node.js 24 or newer is needed, this is ${process.version}; run \`npm start\`, which brings its own.`);
  process.exit(1);
}
if (existsSync(".env")) process.loadEnvFile(".env");

const MISSING = ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"].filter((key) => !process.env[key]);
const SOCKET_MODE = Boolean(process.env.SLACK_BOT_TOKEN && process.env.SLACK_APP_TOKEN);
const BOT_READY = MISSING.length === 0 || SOCKET_MODE;

// The bot asks the API that is started beside it, whatever its port.
const STANCE_API_URL = process.env.STANCE_API_URL || `http://localhost:${process.env.PORT || 4000}/graphql`;

/** @param {string[]} command */
const run = (command) => spawn(process.execPath, command, { stdio: "inherit", env: { ...process.env, STANCE_API_URL } });
/** @param {import("node:child_process").ChildProcess} child @returns {Promise<number>} */
const ended = (child) =>
  new Promise((resolve) => child.on("exit", (code, signal) => resolve(stopped && signal ? 0 : (code ?? 1))));

const children = new Set();
let stopped = false;
const stop = () => {
  stopped = true;
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

const ingest = run(["apps/cli/bin/stance.js", "ingest", "data/articles"]);
children.add(ingest);
const ingested = await ended(ingest);
children.delete(ingest);
if (stopped || ingested !== 0) process.exit(ingested);

const api = run(["apps/api/bin/stance-api.js"]);
children.add(api);
const bot = BOT_READY ? run(["apps/slack-bot/bin/stance-slack.js"]) : null;
if (bot) children.add(bot);
else
  console.log(`The Slack bot is not started: ${MISSING.join(" and ")} not set. Without Slack: npx stance ask "Zelensky on NATO"`);

console.log(
  'A query to paste: { standing(actor: "Zelensky", topic: "minerals deal") { stance label since { earliest } statements } }',
);

const code = await Promise.race([...children].map(ended));
stop();
await Promise.all([...children].map((child) => (child.exitCode === null && child.signalCode === null ? ended(child) : 0)));
process.exit(code);
