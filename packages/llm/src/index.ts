export { createLlmReader, type LlmReader } from "./create-llm-reader.ts";
export { LLM_PROVIDERS, type LlmProvider, type LlmReaderOptions, type TokenPrices } from "./options.ts";
export type { LlmUsage } from "./usage.ts";
