import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModel } from "ai";
import type { Endpoint } from "../options.ts";

/** The language model at an endpoint. Redirects are not followed, so that the key goes nowhere but to the given host. */
export function connect({ url, model, key, provider }: Endpoint, fetch: typeof globalThis.fetch): LanguageModel {
  const stayingFetch: typeof globalThis.fetch = (input, init) => fetch(input, { ...init, redirect: "manual" });
  if (provider === "anthropic") return createAnthropic({ baseURL: url, apiKey: key ?? "", fetch: stayingFetch })(model);
  const openai = createOpenAICompatible({
    name: "openai-compatible",
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: stayingFetch,
    ...(key === null ? {} : { apiKey: key }),
  });
  return openai(model);
}

/** Anthropic's protocol demands a bound on the answer; the reading of a long article takes about a fifth of it. */
export const ANTHROPIC_OUTPUT_TOKENS = 16_384;
