import type { Command } from "commander";

/** A command line as it is typed, and what it does. */
export type Example = readonly [typed: string, does: string];

/** Shows examples below a command's help. */
export function addExamples(command: Command, examples: readonly Example[]): void {
  const lines = examples.map(([typed, does]) => `  $ ${typed}\n      ${does}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
