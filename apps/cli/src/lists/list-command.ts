import type { Command } from "commander";
import { positiveNumber } from "../option-values.ts";

/** Adds the options that every list takes. */
export const addListOptions = (command: Command): Command =>
  command
    .option("--limit <number>", "how many rows at most", positiveNumber, 20)
    .option("--json", "one JSON object a row and line")
    .option("--local", "ask the store in process, even where an API answers");
