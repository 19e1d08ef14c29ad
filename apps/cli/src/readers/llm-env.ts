import { z } from "zod";

/** The protocols of a language model's endpoint. */
const PROVIDERS = ["openai-compatible", "anthropic"] as const;

const price = () =>
  z.coerce.number({ error: "is a number, 0.15 for example" }).nonnegative({ error: "is not below 0" }).optional();

/** The variables of the language-model reader. */
export const LlmVariables = z.object({
  STANCE_LLM_URL: z
    .url({ protocol: /^https?$/, error: "is an http or https address, for example http://localhost:11434/v1" })
    .optional(),
  STANCE_LLM_MODEL: z.string().optional(),
  STANCE_LLM_KEY: z.string().optional(),
  STANCE_LLM_PROVIDER: z.enum(PROVIDERS, { error: `is one of ${PROVIDERS.join(", ")}` }).optional(),
  STANCE_LLM_CACHE: z.string().default("./var/llm"),
  STANCE_LLM_TIMEOUT: z.coerce
    .number({ error: "is a number of seconds" })
    .min(1, { error: "is at least 1 second" })
    .max(3600, { error: "is at most 3600 seconds" })
    .default(120),
  STANCE_LLM_INPUT_PRICE: price(),
  STANCE_LLM_OUTPUT_PRICE: price(),
});

/** Which model the reader `llm` asks, as far as the environment says. */
export interface LlmEnv {
  readonly url: string | undefined;
  readonly model: string | undefined;
  readonly key: string | undefined;
  /** Undefined where the address tells it. */
  readonly provider: (typeof PROVIDERS)[number] | undefined;
  readonly cacheFolder: string;
  readonly timeoutMs: number;
  /** For a million tokens; undefined where one of the two is not known. */
  readonly prices: { readonly input: number; readonly output: number } | undefined;
}

export function toLlmEnv(variables: z.infer<typeof LlmVariables>): LlmEnv {
  const { STANCE_LLM_INPUT_PRICE: input, STANCE_LLM_OUTPUT_PRICE: output } = variables;
  return {
    url: variables.STANCE_LLM_URL,
    model: variables.STANCE_LLM_MODEL,
    key: variables.STANCE_LLM_KEY,
    provider: variables.STANCE_LLM_PROVIDER,
    cacheFolder: variables.STANCE_LLM_CACHE,
    timeoutMs: variables.STANCE_LLM_TIMEOUT * 1_000,
    prices: input === undefined || output === undefined ? undefined : { input, output },
  };
}
