import { createHash } from "node:crypto";
import { type ArticleInput, KnownError, type Reader, type Reading } from "@stance/schema";
import { addKnownActors, indexKnownActors, indexTopics, RULES_VERSION, readArticle } from "@stance/text";
import { createAnswerCache } from "./cache/answer-cache.ts";
import { askCached } from "./cache/ask-cached.ts";
import { type Ask, createAsk } from "./model/ask.ts";
import { connect } from "./model/connect.ts";
import { waitFor } from "./model/wait-for.ts";
import { type LlmReaderOptions, toEndpoint } from "./options.ts";
import { PROMPT_VERSION } from "./prompt/version.ts";
import { readWithModel } from "./read-with-model.ts";
import { type LlmUsage, noUsage, toUsage } from "./usage.ts";

/** A reader that asks a language model. Who is named in an article that it has read is known in the next. */
export interface LlmReader extends Reader {
  readonly name: "llm";
  /** Rejects besides with `INPUT_TOO_LARGE` for a text over 100,000 code units. */
  read(article: ArticleInput, signal?: AbortSignal): Promise<Reading>;
  usage(): LlmUsage;
}

const LONGEST_TEXT = 100_000;
const TIMEOUT_MS = 120_000;
const MAX_RETRIES = 3;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A session of the language-model reader. Nothing is sent before the first article is read. */
export function createLlmReader(options: LlmReaderOptions): LlmReader {
  const endpoint = toEndpoint(options);
  const counts = noUsage();
  const topicIndex = indexTopics(options.topics);
  const known = indexKnownActors(options.known ?? []);
  const model = connect(endpoint, options.fetch ?? globalThis.fetch);
  const patience = {
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    maxRetries: options.maxRetries ?? MAX_RETRIES,
    wait: options.wait ?? waitFor,
  };
  const asked = createAsk(model, endpoint, patience, counts);
  const ask: Ask =
    options.cacheFolder === undefined
      ? asked
      : askCached(asked, createAnswerCache(options.cacheFolder), endpoint, sha256, counts);
  return {
    name: "llm",
    version: `${PROMPT_VERSION}+rules-${RULES_VERSION} ${endpoint.model}`,
    async read(article, signal) {
      if (article.text.length > LONGEST_TEXT) {
        throw new KnownError(
          "INPUT_TOO_LARGE",
          `The text has ${article.text.length} characters, and a language model is given ${LONGEST_TEXT} at most: read it with the rules, or in pieces.`,
        );
      }
      const rules = readArticle(article, topicIndex, known);
      const reading = await readWithModel({ article, rules, topics: options.topics, ask, hash: sha256, counts }, signal);
      addKnownActors(known, reading.actors);
      return reading;
    },
    usage: () => toUsage(counts, options.prices),
  };
}
