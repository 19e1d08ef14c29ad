import type { WebReaderOptions } from "@stance/sources";
import type { Command } from "commander";
import type { Env } from "./env.ts";
import type { ExitCode } from "./exit-codes.ts";

/** What every command is given. */
export interface CommandContext {
  /** Read when a command begins, so that `--help` works whatever the environment. Throws ENVIRONMENT_INVALID. */
  readonly env: () => Env;
  /** Tells the code to end with; without it the command ends with OK. */
  readonly endWith: (code: ExitCode) => void;
  /** How web addresses are fetched. Only a test gives it: without it nothing but the public internet is reached. */
  readonly web?: WebReaderOptions;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
