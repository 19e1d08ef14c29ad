import { resolve } from "node:path";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeNote } from "../output.ts";
import { withStore } from "../with-store.ts";

/** `stance backup`: a consistent copy of the store. */
export const addBackupCommand: AddCommand = (program, context) => {
  const command = program
    .command("backup")
    .description("write a consistent copy of the store to a file, while others use it")
    .argument("<file>", "a file that does not exist yet")
    .action(async (file: string) => {
      const { backupStore } = await import("@stance/store");
      await withStore(context.env(), (store) => backupStore(store, resolve(file)));
      writeNote(`The copy is ${file}. Put it back with: stance restore ${file}`);
    });
  addExamples(command, [
    ["stance backup stance-2025-02-26.db", "copy the store that DATABASE_URL names"],
    ["DATABASE_URL=file:./other.db stance backup other-copy.db", "copy another one"],
  ]);
};
