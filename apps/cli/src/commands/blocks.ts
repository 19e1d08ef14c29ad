import { KnownError } from "@stance/schema";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { readStandardInput } from "../standard-input.ts";

/** `stance blocks check`: what Slack would refuse in a message. */
export const addBlocksCommand: AddCommand = (program, context) => {
  const blocks = program.command("blocks").description("look at Slack's Block Kit");
  addExamples(blocks, [
    ["stance blocks check < message.json", "check a message"],
    ["stance blocks check --help", "what the check takes"],
  ]);
  const check = blocks
    .command("check")
    .description(
      "check a Block Kit message, modal or home view on standard input against Slack's limits; ends with 1 if anything is wrong",
    )
    .option("--json", "a list of {path, message}")
    .action(async (options: { json?: true }) => {
      const { checkBlockKit } = await import("@stance/answers");
      const faults = checkBlockKit(parseJson(await readStandardInput()));
      if (options.json) await writeJsonLine(faults);
      else for (const { path, message } of faults) await writeOut(`${path === "" ? "the whole" : path}: ${message}\n`);
      if (faults.length > 0) context.endWith(EXIT_CODES.FAILURE);
      else if (!options.json) writeNote("Slack's limits are kept.");
    });
  addExamples(check, [
    ["stance blocks check < message.json", "one line a fault, with its path"],
    ['stance ask "Zelensky on NATO" --blocks | stance blocks check', "check an answer"],
  ]);
};

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new KnownError("INPUT_INVALID", `Standard input is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
