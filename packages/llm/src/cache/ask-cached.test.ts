import { expect, test } from "vitest";
import { z } from "zod";
import { KEY } from "../../test/key.ts";
import { PROMPT_VERSION } from "../prompt/version.ts";
import { noUsage } from "../usage.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { askCached } from "./ask-cached.ts";

test("an answer is kept under model, prompt version and words, and not under the key", async () => {
  const kept = new Map<string, unknown>();
  const cache: AnswerCache = {
    read: async (key) => kept.get(key) ?? null,
    write: async (key, answer) => void kept.set(key, answer),
    prepare: async () => undefined,
  };
  const endpoint = { url: "http://host/v1", host: "host", model: "m", key: KEY, provider: "openai-compatible" } as const;
  const ask = askCached(
    async (question) => question.schema.parse("yes"),
    cache,
    endpoint,
    (text) => text,
    noUsage(),
  );
  await ask({ name: "n", instructions: "i", prompt: "p", schema: z.string() });
  expect([...kept]).toEqual([
    [JSON.stringify([PROMPT_VERSION, "openai-compatible", "http://host/v1", "m", "n", "i", "p"]), "yes"],
  ]);
});
