import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

const HTTP = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" };

describe("readEnv", () => {
  it("gives defaults that work on a laptop", () => {
    expect(readEnv({})).toEqual({
      connection: null,
      missingTokens: ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN for Socket Mode)"],
      port: 3000,
      slackApiUrl: "https://slack.com/api/",
      apiUrl: "http://localhost:4000/graphql",
      apiToken: undefined,
      logLevel: "info",
    });
  });

  it("takes requests over HTTP with a bot token and a signing secret", () => {
    expect(readEnv(HTTP)).toMatchObject({
      connection: { mode: "http", botToken: "xoxb-1", signingSecret: "s" },
      missingTokens: [],
    });
  });

  it("opens a socket with a bot token and an app token, signing secret or not", () => {
    expect(readEnv({ ...HTTP, SLACK_APP_TOKEN: "xapp-1" }).connection).toEqual({
      mode: "socket",
      botToken: "xoxb-1",
      appToken: "xapp-1",
    });
  });

  it("takes empty for unset", () => {
    expect(readEnv({ SLACK_BOT_TOKEN: "", SLACK_SIGNING_SECRET: " ", SLACK_PORT: "", LOG_LEVEL: "" })).toEqual(readEnv({}));
  });

  it("takes a value without the spaces around it", () => {
    expect(readEnv({ STANCE_API_TOKEN: " a " }).apiToken).toBe("a");
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: "s" }, ["SLACK_BOT_TOKEN"]],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, ["SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN for Socket Mode)"]],
  ])("names the tokens that are missing beside %j", (source, missing) => {
    expect(readEnv(source)).toMatchObject({ connection: null, missingTokens: missing });
  });

  it("names all faults together and shows no secret", () => {
    const source = {
      SLACK_PORT: "70000",
      STANCE_API_URL: "localhost",
      SLACK_API_URL: "ftp://a",
      LOG_LEVEL: "loud",
      SLACK_BOT_TOKEN: "xapp-77",
    };
    const read = () => readEnv(source);
    for (const name of Object.keys(source)) expect(read).toThrow(name);
    expect(read).not.toThrow("xapp-77");
    expect(read).toThrow(expect.objectContaining({ code: "ENVIRONMENT_INVALID" }));
  });
});
