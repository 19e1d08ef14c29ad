import { resolve } from "node:path";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeNote } from "../output.ts";

/** `stance restore`: a store out of a copy. */
export const addRestoreCommand: AddCommand = (program, context) => {
  const command = program
    .command("restore")
    .description("check a copy that `stance backup` wrote and make a new store of it, where DATABASE_URL says and none is yet")
    .argument("<file>", "the copy")
    .action(async (file: string) => {
      const { databaseUrl } = context.env();
      const { restoreStore } = await import("@stance/store");
      await restoreStore(resolve(file), databaseUrl);
      writeNote(`${databaseUrl} is now as ${file} was. See what it holds: stance doctor`);
    });
  addExamples(command, [
    ["stance restore stance-2025-02-26.db", "a new store where the old one was moved away"],
    ["DATABASE_URL=file:./trial.db stance restore stance-2025-02-26.db", "look at a copy beside the store"],
  ]);
};
