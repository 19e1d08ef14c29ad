import { once } from "node:events";
import { EXIT_CODES } from "./exit-codes.ts";

/** Writes to standard output and waits while its reader is slower. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Writes one JSON value as one line. */
export const writeJsonLine = (value: unknown): Promise<void> => writeOut(`${JSON.stringify(value)}\n`);

/** Writes one line for people to standard error. */
export const writeNote = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Ends the process without a word when the reader of its output has gone, as `head` does. */
export function endWhenReaderLeaves(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(EXIT_CODES.OK);
    });
  }
}

/** Words from outside in one line, without the characters that steer a terminal. */
export const printable = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
