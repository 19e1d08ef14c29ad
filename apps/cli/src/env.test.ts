import { expect, test } from "vitest";
import { readEnv } from "./env.ts";

test("without any variable the defaults work on a laptop", () => {
  expect(readEnv({})).toMatchObject({
    databaseUrl: "file:./var/stance.db",
    apiUrl: "http://localhost:4000/graphql",
    prefersApi: true,
    logLevel: "info",
  });
});

test("empty means unset", () => {
  expect(readEnv({ DATABASE_URL: "", LOG_LEVEL: "", STANCE_API_URL: "" })).toEqual(readEnv({}));
});

test.each([
  [{}, true],
  [{ STANCE_API_URL: "https://example.org/graphql" }, true],
  [{ DATABASE_URL: "file:./other.db" }, false],
  [{ DATABASE_URL: "file:./other.db", STANCE_API_URL: "https://example.org/graphql" }, true],
])("with %j the API is preferred: %s", (source, expected) => {
  expect(readEnv(source).prefersApi).toBe(expected);
});

test("secrets are told as set or not, never by their value", () => {
  const env = readEnv({ SLACK_BOT_TOKEN: "xoxb-secret" });
  expect(env.secrets).toMatchObject({ SLACK_BOT_TOKEN: true, SLACK_APP_TOKEN: false });
  expect(JSON.stringify(env)).not.toContain("xoxb");
});

test("every fault is named, without the value", () => {
  const read = () => readEnv({ DATABASE_URL: "mysql://user:password@host", LOG_LEVEL: "loud" });
  expect(read).toThrow(
    expect.objectContaining({ code: "ENVIRONMENT_INVALID", message: expect.stringMatching(/DATABASE_URL[\s\S]*LOG_LEVEL/) }),
  );
  expect(read).not.toThrow(/password/);
});
