import { APICallError, type FinishReason, InvalidResponseDataError, NoObjectGeneratedError, NoOutputGeneratedError } from "ai";

/** A request that gave no usable answer. */
export interface Failure {
  /** Whether this article cannot be read, or none. */
  readonly code: "READER_FAILED" | "READER_UNAVAILABLE";
  /** What happened; continues "The language model at HOST …". */
  readonly happened: string;
  /** The endpoint's own words, which may hold anything; empty where it gave none. */
  readonly said: string;
  /** What to do next. */
  readonly advice: string;
  /** Whether asking again may help. */
  readonly isPassing: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const lasting = (happened: string, advice: string, said = ""): Failure => ({
  code: "READER_FAILED",
  happened,
  said,
  advice,
  isPassing: false,
  headers: {},
});

const unavailable = (happened: string, advice: string, said = ""): Failure => ({
  ...lasting(happened, advice, said),
  code: "READER_UNAVAILABLE",
});

export const timedOut = (timeoutMs: number): Failure => ({
  ...lasting(`did not answer within ${timeoutMs / 1_000} s`, "try again later, or allow more time"),
  isPassing: true,
});

/** The failure of an answer that ended for another reason than being complete; null for one that may be read. */
export function failureOfEnd(reason: FinishReason): Failure | null {
  if (reason === "content-filter") return lasting("refused to read this article", "read it with the rules, or ask another model");
  if (reason === "length") return lasting("broke off in the middle of its answer", "ask a model with room for longer answers");
  if (reason === "error") return lasting("reported an error in its answer", "try again, or ask another model");
  return null;
}

/** The failure that an error of the `ai` package stands for; null for any other error, which is a bug. */
export function failureOf(error: unknown): Failure | null {
  if (NoObjectGeneratedError.isInstance(error)) return failureOfEnd(error.finishReason ?? "other") ?? FORMLESS;
  if (NoOutputGeneratedError.isInstance(error)) return FORMLESS;
  if (InvalidResponseDataError.isInstance(error)) return FOREIGN;
  return APICallError.isInstance(error) ? failureOfCall(error) : null;
}

const STRUCTURED = "ask a model that supports structured output";
const LATER = "try again later";
const FORMLESS = lasting("did not answer in the form that was asked for", STRUCTURED);
const FOREIGN = unavailable("answered, but not in its protocol", "check that STANCE_LLM_URL is the API's base address");

function failureOfCall({ statusCode, message, isRetryable, responseHeaders }: APICallError): Failure {
  const said = message.trim();
  const passing = (happened: string, advice: string): Failure => ({
    ...lasting(happened, advice, said),
    isPassing: true,
    headers: responseHeaders ?? {},
  });
  if (statusCode === undefined)
    return { ...passing("cannot be reached", "check STANCE_LLM_URL and the connection"), code: "READER_UNAVAILABLE" };
  const status = `(HTTP ${statusCode})`;
  if (statusCode < 300) return isRetryable ? { ...passing("broke off its answer", LATER), said: "" } : FOREIGN;
  if (statusCode < 400) return unavailable(`sends elsewhere ${status}`, "set STANCE_LLM_URL to the address it sends to");
  if (statusCode === 401 || statusCode === 403)
    return unavailable(`does not accept the key ${status}`, "check STANCE_LLM_KEY", said);
  if (statusCode === 404)
    return unavailable(`has no such model or address ${status}`, "check STANCE_LLM_MODEL and STANCE_LLM_URL", said);
  if (statusCode === 429) return passing(`is asked too often ${status}`, `${LATER}, or with fewer articles at once`);
  return isRetryable
    ? passing(`is out of order ${status}`, LATER)
    : lasting(`does not take the request ${status}`, STRUCTURED, said);
}
