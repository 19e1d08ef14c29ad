import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { addFeedsAddCommand } from "./feeds-add.ts";
import { addFeedsListCommand } from "./feeds-list.ts";
import { addFeedsPollCommand } from "./feeds-poll.ts";
import { addFeedsRemoveCommand } from "./feeds-remove.ts";

/** `stance feeds`: feeds that are asked again and again. */
export const addFeedsCommand: AddCommand = (program, context) => {
  const command = program.command("feeds").description("keep feeds, and read what they bring that is new");
  addFeedsAddCommand(command, context);
  addFeedsListCommand(command, context);
  addFeedsRemoveCommand(command, context);
  addFeedsPollCommand(command, context);
  addExamples(command, [
    ["stance feeds add https://example.org/feed.xml", "keep a feed"],
    ["stance feeds poll --every 15", "read what is new in all of them, until Ctrl-C"],
  ]);
};
