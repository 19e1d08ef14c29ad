import { inspect } from "node:util";
import { type Logger, LogLevel } from "@slack/bolt";

const SEVERITY: Readonly<Record<LogLevel, number>> = {
  [LogLevel.DEBUG]: 0,
  [LogLevel.INFO]: 1,
  [LogLevel.WARN]: 2,
  [LogLevel.ERROR]: 3,
};

const TOKEN = /\b(xox[a-z]|xapp)-[A-Za-z0-9-]+/g;

/** A log of one line and what belongs to it per entry, from `lowest` upwards; Slack's tokens are blacked out in it. */
export function createLogger(lowest: LogLevel, write: (line: string) => void): Logger {
  let level = lowest;
  const entry =
    (of: LogLevel) =>
    (...words: unknown[]): void => {
      if (SEVERITY[of] < SEVERITY[level]) return;
      const text = words.map((word) => (typeof word === "string" ? word : inspect(word, { depth: 4 }))).join(" ");
      write(`${of.toUpperCase()} ${text.replace(TOKEN, "$1-…")}\n`);
    };
  return {
    debug: entry(LogLevel.DEBUG),
    info: entry(LogLevel.INFO),
    warn: entry(LogLevel.WARN),
    error: entry(LogLevel.ERROR),
    getLevel: () => level,
    setLevel: (next) => {
      level = next;
    },
    setName: () => {},
  };
}
