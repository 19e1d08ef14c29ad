import { createHash } from "node:crypto";
import { KnownError } from "@stance/schema";
import { CommanderError } from "commander";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";

/** What to say of an error on standard error (null where it is said already), and the code to end with. */
export interface ErrorReport {
  readonly words: string | null;
  readonly code: ExitCode;
}

/** A foreseen failure in its own words; a fault of ours by its reference, with its stack only where `withStack`. */
export function reportError(error: unknown, withStack: boolean): ErrorReport {
  if (error instanceof CommanderError) return { words: null, code: error.exitCode === 0 ? EXIT_CODES.OK : EXIT_CODES.USAGE };
  if (error instanceof KnownError) return { words: `stance: ${error.message}`, code: EXIT_CODES.FAILURE };
  const words = `stance: Something went wrong on our side. Tell us this reference: ${referenceOf(error)}`;
  const more = withStack ? `\n${stackOf(error)}` : " (LOG_LEVEL=debug shows where)";
  return { words: words + more, code: EXIT_CODES.FAULT };
}

/** The same fault has the same reference on every machine: the places it came through, without folders. */
function referenceOf(error: unknown): string {
  const places = stackOf(error).match(/[\w.-]+\.[jt]s:\d+/g) ?? [String(error)];
  return createHash("sha256").update(places.slice(0, 3).join(" ")).digest("hex").slice(0, 8);
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
