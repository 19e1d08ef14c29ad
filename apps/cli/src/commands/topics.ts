import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { addListOptions } from "../lists/list-command.ts";
import { type ListOptions, printList } from "../lists/print-list.ts";
import { TOPIC_LIST } from "../lists/topic-list.ts";
import { addTopicsSuggestCommand } from "./topics-suggest.ts";

/** `stance topics`: what stances are taken on. */
export const addTopicsCommand: AddCommand = (program, context) => {
  const command = program
    .command("topics")
    .description("list topics with their propositions, in order of name")
    .argument("[text]", "part of a name or keyword")
    .option("--broader <topic>", "directly below that topic")
    .action(async (text: string | undefined, options: ListOptions & { broader?: string }) => {
      await printList(TOPIC_LIST, { text, broader: options.broader }, options, context);
    });
  addListOptions(command);
  addTopicsSuggestCommand(command, context);
  addExamples(command, [
    ["stance topics NATO", "topics with that in a name or keyword"],
    ["stance topics --limit 100 --json", "all of them, one line of JSON each"],
  ]);
};
