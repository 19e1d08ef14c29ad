import { ACTOR_KINDS, type ActorKind } from "@stance/schema";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { ACTOR_LIST } from "../lists/actor-list.ts";
import { addListOptions } from "../lists/list-command.ts";
import { type ListOptions, printList } from "../lists/print-list.ts";
import { oneOf } from "../option-values.ts";

interface ActorOptions extends ListOptions {
  readonly kind?: ActorKind;
  readonly topic?: string;
}

/** `stance actors`: who has been read of. */
export const addActorsCommand: AddCommand = (program, context) => {
  const command = program
    .command("actors")
    .description("list actors, in order of name")
    .argument("[text]", "part of any of their names")
    .option("--kind <kind>", `one of ${ACTOR_KINDS.join(", ")}`, oneOf(ACTOR_KINDS))
    .option("--topic <topic>", "with a position on it")
    .action(async (text: string | undefined, options: ActorOptions) => {
      const filter = { text, kind: options.kind === undefined ? undefined : [options.kind], topic: options.topic };
      await printList(ACTOR_LIST, filter, options, context);
    });
  addListOptions(command);
  addExamples(command, [
    ["stance actors zelen", "everybody with that in a name"],
    ["stance actors --topic NATO --kind GOVERNMENT --json", "governments with a position on NATO"],
  ]);
};
