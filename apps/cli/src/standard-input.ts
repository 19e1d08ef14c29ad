import { writeNote } from "./output.ts";

/** Inputs of a filter are lists, longer than one article. */
const MAX_BYTES = 100_000_000;

/** All of standard input as text; tells a person at a terminal that it is waited for. Throws INPUT_… */
export async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) writeNote("Reading from standard input; end it with Ctrl-D.");
  const { decodeText, readStreamBytes } = await import("@stance/sources");
  return decodeText(await readStreamBytes(process.stdin, "Standard input", MAX_BYTES), "Standard input");
}
