import { ACTOR_KINDS, type ActorKind } from "@stance/schema";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { ACTOR_LIST } from "../lists/actor-list.ts";
import { addListOptions } from "../lists/list-command.ts";
import { type ListOptions, printList } from "../lists/print-list.ts";
import { oneOf } from "../option-values.ts";
import { writeJsonLine, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

interface ActorOptions extends ListOptions {
  readonly kind?: ActorKind;
  readonly topic?: string;
  readonly explain?: string;
}

/** `stance actors`: who has been read of. */
export const addActorsCommand: AddCommand = (program, context) => {
  const command = program
    .command("actors")
    .description("list actors, in order of name, or explain one")
    .argument("[text]", "part of any of their names")
    .option("--kind <kind>", `one of ${ACTOR_KINDS.join(", ")}`, oneOf(ACTOR_KINDS))
    .option("--topic <topic>", "with a position on it")
    .option("--explain <name>", "why the names of this actor were joined and who was not, from the store itself")
    .action(async (text: string | undefined, options: ActorOptions) => {
      if (options.explain !== undefined) return await printExplanation(options.explain, options, context);
      const filter = { text, kind: options.kind === undefined ? undefined : [options.kind], topic: options.topic };
      await printList(ACTOR_LIST, filter, options, context);
    });
  addListOptions(command);
  addExamples(command, [
    ["stance actors zelen", "everybody with that in a name"],
    ["stance actors --explain Zelensky", "each spelling with its rule, article, date and words; who looks alike and is not he"],
  ]);
};

async function printExplanation(name: string, { limit, json }: ListOptions, context: CommandContext): Promise<void> {
  await withStore(context.env(), async (store) => {
    const { findActor } = await import("../explain-actor/find-actor.ts");
    const { explainActor } = await import("../explain-actor/explain-actor.ts");
    const { explanationLines } = await import("../explain-actor/explanation-lines.ts");
    const explanation = await explainActor(store, await findActor(store, name), limit);
    if (json) await writeJsonLine(explanation);
    else await writeOut(`${explanationLines(explanation).join("\n")}\n`);
  });
}
