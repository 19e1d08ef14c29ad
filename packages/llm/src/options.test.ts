import { describe, expect, test } from "vitest";
import { KEY } from "../test/key.ts";
import { type LlmReaderOptions, toEndpoint } from "./options.ts";

const URL_OF_OPENAI = "http://localhost:11434/v1";
const endpointOf = (options: Partial<LlmReaderOptions>) =>
  toEndpoint({ url: URL_OF_OPENAI, model: "m", key: KEY, topics: [], ...options });

describe("an endpoint", () => {
  test.each<[string, Partial<LlmReaderOptions>, string]>([
    ["the OpenAI protocol by default", {}, "openai-compatible"],
    ["Anthropic's at Anthropic's own address", { url: "https://api.anthropic.com/v1" }, "anthropic"],
    ["what it is told to", { provider: "anthropic" }, "anthropic"],
  ])("speaks %s", (_what, options, provider) => {
    expect(endpointOf(options).provider).toBe(provider);
  });

  test("has no key where that is empty, and its address without a slash at the end", () => {
    expect(endpointOf({ key: " ", url: `${URL_OF_OPENAI}/` })).toMatchObject({ key: null, url: URL_OF_OPENAI });
  });

  test.each<[string, Partial<LlmReaderOptions>, RegExp]>([
    ["no address", { url: "localhost" }, /STANCE_LLM_URL/],
    ["the address of a file", { url: "file:///etc" }, /STANCE_LLM_URL/],
    ["a password in the address", { url: `http://me:${KEY}@localhost/v1` }, /password/],
    ["a query in the address", { url: `${URL_OF_OPENAI}?key=${KEY}` }, /query/],
    ["no model", { model: " " }, /STANCE_LLM_MODEL/],
    ["no key for Anthropic", { provider: "anthropic", key: null }, /STANCE_LLM_KEY/],
    ["a key with a line end in it", { key: `${KEY}\nX: y` }, /STANCE_LLM_KEY/],
  ])("is refused with %s, without a word of the key", (_what, options, message) => {
    const refused = (): unknown => endpointOf(options);
    expect(refused).toThrow(expect.objectContaining({ code: "ENVIRONMENT_INVALID", message: expect.stringMatching(message) }));
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining(KEY) }));
  });
});
