import { type KnownActor, KnownError, type TopicDefinition } from "@stance/schema";

/** The protocols that the reader speaks. */
export const LLM_PROVIDERS = ["openai-compatible", "anthropic"] as const;
export type LlmProvider = (typeof LLM_PROVIDERS)[number];

/** What a million tokens cost, in any one currency. */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
}

/** Which model is asked, how patiently, and about what. */
export interface LlmReaderOptions {
  /** Base address of the API, the version included: `http://localhost:11434/v1`, `https://api.anthropic.com/v1`. */
  readonly url: string;
  readonly model: string;
  /** Null for an endpoint that asks for none. */
  readonly key: string | null;
  /** Left out, it is told from the address: Anthropic's own host speaks its own protocol, every other the OpenAI one. */
  readonly provider?: LlmProvider;
  readonly topics: readonly TopicDefinition[];
  readonly known?: readonly KnownActor[];
  /** Where answers are kept, so that the same question is paid for once; nothing is kept without it. */
  readonly cacheFolder?: string;
  /** How long one request may take; 120,000 without it. */
  readonly timeoutMs?: number;
  /** How often a request is sent again after a passing failure; 3 without it. */
  readonly maxRetries?: number;
  readonly prices?: TokenPrices;
  readonly fetch?: typeof globalThis.fetch;
  /** Waits between two attempts. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Where the model is, checked. */
export interface Endpoint {
  readonly url: string;
  readonly host: string;
  readonly model: string;
  readonly key: string | null;
  readonly provider: LlmProvider;
}

/** Throws `ENVIRONMENT_INVALID` for an address, a model or a key with which no request could be made. */
export function toEndpoint({ url, model, key, provider }: LlmReaderOptions): Endpoint {
  const address = URL.parse(url);
  if (address === null || !["http:", "https:"].includes(address.protocol)) {
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      "STANCE_LLM_URL is no http address: give the API's base address, as http://localhost:11434/v1.",
    );
  }
  if (address.username !== "" || address.password !== "" || address.search !== "") {
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      "STANCE_LLM_URL holds a password or a query: give the bare address, and the key as STANCE_LLM_KEY.",
    );
  }
  if (model.trim() === "") {
    throw new KnownError("ENVIRONMENT_INVALID", "STANCE_LLM_MODEL is missing: name the model that STANCE_LLM_URL serves.");
  }
  const spoken = provider ?? (address.hostname === "api.anthropic.com" ? "anthropic" : "openai-compatible");
  const bareKey = key === null || key.trim() === "" ? null : key.trim();
  if (spoken === "anthropic" && bareKey === null) {
    throw new KnownError("ENVIRONMENT_INVALID", "STANCE_LLM_KEY is missing: an Anthropic endpoint answers nobody without a key.");
  }
  if (bareKey !== null && !/^[\x21-\x7e]+$/.test(bareKey)) {
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      "STANCE_LLM_KEY holds a character that no key has: copy it again, without spaces or line ends.",
    );
  }
  return { url: url.replace(/\/$/, ""), host: address.host, model: model.trim(), key: bareKey, provider: spoken };
}
