import { Option } from "commander";
import { oneOf } from "../option-values.ts";

const READERS = ["RULES", "TAGGER", "LLM"] as const;
export type ReaderName = (typeof READERS)[number];

/** `--reader NAME`, as every command that reads articles takes it. */
export const readerOption = (): Option =>
  new Option(
    "--reader <name>",
    "rules; tagger: rules and what was learned from annotated articles; llm: a language model, set by STANCE_LLM_URL and STANCE_LLM_MODEL",
  )
    .argParser(oneOf(READERS))
    .default("RULES", "rules");
