#!/usr/bin/env node
// `npm run dev`: the API, and the bot where its tokens are set, from the source; Node restarts them when a file changes.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

if (existsSync(".env")) process.loadEnvFile(".env");
const entries = ["apps/api/src/main.ts"];
if (process.env.SLACK_BOT_TOKEN) entries.push("apps/slack-bot/src/main.ts");

const children = entries.map((entry) =>
  spawn(process.execPath, ["--watch", "--conditions=stance-source", entry], { stdio: "inherit" }),
);
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
