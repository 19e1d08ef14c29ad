import type { Ask } from "../model/ask.ts";
import type { Endpoint } from "../options.ts";
import type { Hash } from "../prompt/fence.ts";
import type { Question } from "../prompt/question.ts";
import { PROMPT_VERSION } from "../prompt/version.ts";
import type { UsageCounts } from "../usage.ts";
import type { AnswerCache } from "./answer-cache.ts";

/** Asks, and keeps each answer; the same question to the same model in the same version of the prompts makes no request. */
export function askCached(ask: Ask, cache: AnswerCache, endpoint: Endpoint, hash: Hash, counts: UsageCounts): Ask {
  return async (question, signal) => {
    const key = hash(keyText(question, endpoint));
    const kept = question.schema.safeParse(await cache.read(key));
    if (kept.success) {
      counts.cacheHits++;
      return kept.data;
    }
    await cache.prepare();
    const answer = await ask(question, signal);
    await cache.write(key, answer);
    return answer;
  };
}

const keyText = <Answer>({ name, instructions, prompt }: Question<Answer>, { provider, url, model }: Endpoint): string =>
  JSON.stringify([PROMPT_VERSION, provider, url, model, name, instructions, prompt]);
