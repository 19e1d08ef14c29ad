import { expect, test } from "vitest";
import { KEY } from "../../test/key.ts";
import { toKnownError } from "./to-known-error.ts";

const messageOf = (said: string, key: string | null = KEY): string =>
  toKnownError(
    { code: "READER_FAILED", happened: "is out of order", said, advice: "try again later", isPassing: true, headers: {} },
    { url: "http://host/v1", host: "host", model: "m", key, provider: "openai-compatible" },
  ).message;

test.each<[string, string, string | null, string]>([
  ["nothing where the endpoint said nothing", "", KEY, "The language model at host is out of order: try again later."],
  ["its words", "disk full", null, "The language model at host is out of order (disk full): try again later."],
  [
    "its words without the key",
    `no ${KEY}, ${KEY}`,
    KEY,
    "The language model at host is out of order (no [key], [key]): try again later.",
  ],
  [
    "its words on one line",
    "a\n\u001b[2Jb\u202ec",
    KEY,
    "The language model at host is out of order (a [2Jb c): try again later.",
  ],
  [
    "our own words whole, however short the key",
    "oh",
    "o",
    "The language model at host is out of order ([key]h): try again later.",
  ],
])("a failure shows %s", (_what, said, key, message) => {
  expect(messageOf(said, key)).toBe(message);
});

test("a failure shows no more than 300 characters of what the endpoint said", () => {
  expect(messageOf("x".repeat(10_000)).match(/x/g)).toHaveLength(300);
});
