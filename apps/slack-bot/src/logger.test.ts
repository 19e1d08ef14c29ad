import { LogLevel } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { createLogger } from "./logger.ts";

describe("a log", () => {
  it("holds what is at least as grave as its level", () => {
    const lines: string[] = [];
    const logger = createLogger(LogLevel.WARN, (line) => lines.push(line));
    logger.info("a");
    logger.warn("b", { c: 1 });
    expect(lines).toEqual(["WARN b { c: 1 }\n"]);
  });

  it("blacks out tokens, in errors too", () => {
    const lines: string[] = [];
    createLogger(LogLevel.INFO, (line) => lines.push(line)).error("xoxb-12-ab", new Error("Bearer xapp-1-A2"));
    expect(lines.join()).toMatch(/^ERROR xoxb-… Error: Bearer xapp-…/);
  });
});
