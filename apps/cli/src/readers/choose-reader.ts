import type { ReadingThreads } from "@stance/ingest";
import { KnownError, type MakeReader } from "@stance/schema";
import type { Env } from "../env.ts";
import type { LlmEnv } from "./llm-env.ts";
import type { ReaderName } from "./reader-option.ts";
import { usageLine } from "./usage-line.ts";

/** A reader by its name, and what it has used. */
export interface ChosenReader {
  readonly createReader: MakeReader;
  /** One line on what was asked for so far; null for a reader that asks nobody. */
  readonly usage: () => string | null;
}

/**
 * The environment is read for `LLM` alone, which asks from this thread; the others read in threads of their own where some are
 * given. Throws ENVIRONMENT_INVALID where the environment does not say which model.
 */
export async function chooseReader(name: ReaderName, env: () => Env, threads?: ReadingThreads): Promise<ChosenReader> {
  if (name === "LLM") return chooseLlm(env().llm);
  const { createRulesReader, loadTagger } = await import("@stance/text");
  const tagger = name === "TAGGER" ? await loadTagger() : null;
  if (threads !== undefined) {
    const { createThreadedReader } = await import("@stance/ingest");
    return { createReader: (topics, known) => createThreadedReader(topics, known, tagger, threads), usage: () => null };
  }
  return { createReader: (topics, known) => createRulesReader(topics, known, tagger), usage: () => null };
}

async function chooseLlm({ url, model, key, provider, prices, cacheFolder, timeoutMs }: LlmEnv): Promise<ChosenReader> {
  if (url === undefined || model === undefined) {
    const missing = [...(url === undefined ? ["STANCE_LLM_URL"] : []), ...(model === undefined ? ["STANCE_LLM_MODEL"] : [])];
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      `The reader llm is off: set ${missing.join(" and ")} in the environment or in .env (and STANCE_LLM_KEY where the endpoint asks for a key), or read with --reader rules.`,
    );
  }
  const { createLlmReader } = await import("@stance/llm");
  const connection = {
    url,
    model,
    key: key ?? null,
    cacheFolder,
    timeoutMs,
    ...(provider === undefined ? {} : { provider }),
    ...(prices === undefined ? {} : { prices }),
  };
  let reader = createLlmReader({ ...connection, topics: [] });
  return {
    createReader: (topics, known) => {
      reader = createLlmReader({ ...connection, topics, known });
      return reader;
    },
    usage: () => usageLine(reader.usage()),
  };
}
