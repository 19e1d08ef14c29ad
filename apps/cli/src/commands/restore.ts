import { resolve } from "node:path";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeNote } from "../output.ts";

/** `stance restore`: a copy back in its place. */
export const addRestoreCommand: AddCommand = (program, context) => {
  const command = program
    .command("restore")
    .description("check a copy that `stance backup` wrote and put it in the place of the store")
    .argument("<file>", "the copy")
    .action(async (file: string) => {
      const { databaseUrl } = context.env();
      const { restoreStore } = await import("@stance/store");
      await restoreStore(resolve(file), databaseUrl);
      writeNote(`The store is again as in ${file}. See what it holds: stance doctor`);
    });
  addExamples(command, [
    ["stance restore stance-2025-02-26.db", "put the copy in the place of the store that DATABASE_URL names"],
    ["DATABASE_URL=file:./trial.db stance restore stance-2025-02-26.db", "look at a copy beside the store"],
  ]);
};
