import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnv } from "../env.ts";
import { LlmVariables } from "./llm-env.ts";

test("without any variable no model is named, and answers are kept below var", () => {
  expect(readEnv({}).llm).toEqual({
    url: undefined,
    model: undefined,
    key: undefined,
    provider: undefined,
    cacheFolder: "./var/llm",
    timeoutMs: 120_000,
    prices: undefined,
  });
});

test.each([
  ["seconds become milliseconds", { STANCE_LLM_TIMEOUT: "2.5" }, { timeoutMs: 2_500 }],
  [
    "two prices are prices",
    { STANCE_LLM_INPUT_PRICE: "0.15", STANCE_LLM_OUTPUT_PRICE: "0" },
    { prices: { input: 0.15, output: 0 } },
  ],
  ["one price is none", { STANCE_LLM_INPUT_PRICE: "0.15" }, { prices: undefined }],
  ["a provider is one that is known", { STANCE_LLM_PROVIDER: "anthropic" }, { provider: "anthropic" }],
])("%s", (_promise, source, read) => {
  expect(readEnv(source).llm).toMatchObject(read);
});

test.each([
  ["STANCE_LLM_TIMEOUT", "0"],
  ["STANCE_LLM_TIMEOUT", "a while"],
  ["STANCE_LLM_TIMEOUT", "99999"],
  ["STANCE_LLM_INPUT_PRICE", "-1"],
  ["STANCE_LLM_OUTPUT_PRICE", "cheap"],
  ["STANCE_LLM_URL", "localhost"],
  ["STANCE_LLM_PROVIDER", "acme"],
])("%s is not %s", (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(expect.objectContaining({ message: expect.stringContaining(name) }));
});

test.each([".env.example", "README.md"])("every variable stands in %s", (document) => {
  const words = readFileSync(new URL(`../../../../${document}`, import.meta.url), "utf8");
  expect(Object.keys(LlmVariables.shape).filter((name) => !words.includes(name))).toEqual([]);
});
