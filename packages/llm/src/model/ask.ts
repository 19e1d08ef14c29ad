import { generateText, type LanguageModel, NoObjectGeneratedError, Output } from "ai";
import type { Endpoint } from "../options.ts";
import type { Question } from "../prompt/question.ts";
import type { UsageCounts } from "../usage.ts";
import { ANTHROPIC_OUTPUT_TOKENS } from "./connect.ts";
import { type Failure, failureOf, failureOfEnd, timedOut } from "./failure.ts";
import { retryDelay } from "./retry-delay.ts";
import { toKnownError } from "./to-known-error.ts";

/** Gives the model's answer in the form that the question asks for. */
export type Ask = <Answer>(question: Question<Answer>, signal?: AbortSignal) => Promise<Answer>;

export interface Patience {
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Asks over the network, and again after a passing failure. Rejects with `READER_FAILED` or `READER_UNAVAILABLE` when there is no usable answer,
 * with the signal's reason when it is aborted. Counts requests and tokens, those of unusable answers too.
 */
export function createAsk(model: LanguageModel, endpoint: Endpoint, patience: Patience, counts: UsageCounts): Ask {
  return async (question, signal) => {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      const timeout = AbortSignal.timeout(patience.timeoutMs);
      counts.requests++;
      const asked = await askOnce(
        model,
        endpoint,
        question,
        signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        counts,
      );
      if ("answer" in asked) return asked.answer;
      signal?.throwIfAborted();
      const failure = timeout.aborted ? timedOut(patience.timeoutMs) : (asked.failure ?? failureOf(asked.error));
      if (failure === null) throw asked.error;
      const delay = failure.isPassing && attempt < patience.maxRetries ? retryDelay(attempt, failure.headers, Date.now()) : null;
      if (delay === null) throw toKnownError(failure, endpoint);
      counts.retries++;
      await patience.wait(delay, signal);
    }
  };
}

type Asked<Answer> = { readonly answer: Answer } | { readonly error: unknown; readonly failure: Failure | null };

async function askOnce<Answer>(
  model: LanguageModel,
  { provider }: Endpoint,
  { name, instructions, prompt, schema }: Question<Answer>,
  abortSignal: AbortSignal,
  counts: UsageCounts,
): Promise<Asked<Answer>> {
  try {
    const result = await generateText({
      model,
      instructions,
      prompt,
      output: Output.object({ schema, name }),
      maxRetries: 0,
      abortSignal,
      ...(provider === "anthropic" ? { maxOutputTokens: ANTHROPIC_OUTPUT_TOKENS } : {}),
    });
    count(counts, result.usage);
    const failure = failureOfEnd(result.finishReason);
    return failure === null ? { answer: result.output } : { error: null, failure };
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) count(counts, error.usage);
    return { error, failure: null };
  }
}

function count(
  counts: UsageCounts,
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
): void {
  counts.inputTokens += usage?.inputTokens ?? 0;
  counts.outputTokens += usage?.outputTokens ?? 0;
}
