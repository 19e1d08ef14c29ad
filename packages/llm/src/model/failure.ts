import { APICallError, type FinishReason, InvalidResponseDataError, NoObjectGeneratedError, NoOutputGeneratedError } from "ai";

/** A request that gave no usable answer: what happened and what to do, and whether asking again may help. */
export interface Failure {
  /** Continues "The language model at HOST …". */
  readonly sentence: string;
  readonly isPassing: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const lasting = (sentence: string): Failure => ({ sentence, isPassing: false, headers: {} });

export const timedOut = (timeoutMs: number): Failure => ({
  sentence: `did not answer within ${timeoutMs / 1_000} s: try again later, or allow more time.`,
  isPassing: true,
  headers: {},
});

/** The failure of an answer that ended for another reason than being complete; null for one that may be read. */
export function failureOfEnd(reason: FinishReason): Failure | null {
  if (reason === "content-filter") return lasting("refused to read this article: read it with the rules, or ask another model.");
  if (reason === "length") return lasting("broke off in the middle of its answer: ask a model with room for longer answers.");
  if (reason === "error") return lasting("reported an error in its answer: try again, or ask another model.");
  return null;
}

/** The failure that an error of the `ai` package stands for; null for any other error, which is a bug. */
export function failureOf(error: unknown): Failure | null {
  if (NoObjectGeneratedError.isInstance(error)) return failureOfEnd(error.finishReason ?? "other") ?? lasting(FORMLESS);
  if (NoOutputGeneratedError.isInstance(error)) return lasting(FORMLESS);
  if (InvalidResponseDataError.isInstance(error)) return lasting(FOREIGN);
  return APICallError.isInstance(error) ? failureOfCall(error) : null;
}

const FORMLESS = "did not answer in the form that was asked for: ask a model that supports structured output.";
const FOREIGN = "answered, but not in its protocol: check that STANCE_LLM_URL is the API's base address.";

function failureOfCall({ statusCode, message, isRetryable, responseHeaders }: APICallError): Failure {
  const headers = responseHeaders ?? {};
  const said = message.trim() === "" ? "" : ` (${message.trim()})`;
  if (statusCode === undefined) {
    return { sentence: `cannot be reached${said}: check STANCE_LLM_URL and the connection.`, isPassing: true, headers };
  }
  if (statusCode < 300) {
    return isRetryable ? { sentence: "broke off its answer: try again later.", isPassing: true, headers } : lasting(FOREIGN);
  }
  if (statusCode < 400) return lasting(`sends elsewhere (HTTP ${statusCode}): set STANCE_LLM_URL to the address it sends to.`);
  if (statusCode === 401 || statusCode === 403)
    return lasting(`does not accept the key (HTTP ${statusCode})${said}: check STANCE_LLM_KEY.`);
  if (statusCode === 404)
    return lasting(`has no such model or address (HTTP 404)${said}: check STANCE_LLM_MODEL and STANCE_LLM_URL.`);
  if (statusCode === 429)
    return {
      sentence: `is asked too often (HTTP 429)${said}: try again later, or with fewer articles at once.`,
      isPassing: true,
      headers,
    };
  if (isRetryable) return { sentence: `is out of order (HTTP ${statusCode})${said}: try again later.`, isPassing: true, headers };
  return lasting(`does not take the request (HTTP ${statusCode})${said}: ask a model that supports structured output.`);
}
