import { randomBytes } from "node:crypto";
import { LogLevel } from "@slack/bolt";
import type { Env } from "./env.ts";

/** Where the bot writes what happens. */
export interface Log {
  readonly info: (...words: unknown[]) => void;
  readonly warn: (...words: unknown[]) => void;
  readonly error: (...words: unknown[]) => void;
}

const LEVELS: Readonly<Record<Env["logLevel"], LogLevel>> = {
  trace: LogLevel.DEBUG,
  debug: LogLevel.DEBUG,
  info: LogLevel.INFO,
  warn: LogLevel.WARN,
  error: LogLevel.ERROR,
  fatal: LogLevel.ERROR,
  silent: LogLevel.ERROR,
};

/** The nearest of the four levels that Slack's libraries know. */
export const slackLogLevel = (level: Env["logLevel"]): LogLevel => LEVELS[level];

/** A new reference to tell one failure from another: eight letters and digits. */
export const newReference = (): string => randomBytes(4).toString("hex");
