import { type IsoDate, STANCES, type Stance } from "@stance/schema";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { addListOptions } from "../lists/list-command.ts";
import { POSITION_LIST } from "../lists/position-list.ts";
import { type ListOptions, printList } from "../lists/print-list.ts";
import { calendarDay, oneOf, share } from "../option-values.ts";

interface PositionOptions extends ListOptions {
  readonly actor?: string;
  readonly topic?: string;
  readonly narrower?: true;
  readonly stance?: Stance;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  readonly minConfidence?: number;
}

/** `stance positions`: who took which stance, in which words. */
export const addPositionsCommand: AddCommand = (program, context) => {
  const command = program
    .command("positions")
    .description("list positions with their words, the last said first")
    .option("--actor <actor>", "held by this actor")
    .option("--topic <topic>", "on this topic")
    .option("--narrower", "also on the topics below it")
    .option("--stance <stance>", `one of ${STANCES.join(", ")}`, oneOf(STANCES))
    .option("--since <date>", "said on this day or later", calendarDay)
    .option("--until <date>", "said on this day or earlier", calendarDay)
    .option("--min-confidence <share>", "at least this sure, 0 to 1", share)
    .action(async (options: PositionOptions) => {
      const { actor, topic, narrower, stance, since, until, minConfidence } = options;
      const filter = {
        actor,
        topic,
        withNarrower: narrower,
        stance: stance && [stance],
        saidFrom: since,
        saidTo: until,
        minConfidence,
      };
      await printList(POSITION_LIST, filter, options, context);
    });
  addListOptions(command);
  addExamples(command, [
    ['stance positions --actor Zelensky --topic "minerals deal"', "what he said of it, the last first"],
    ["stance positions --stance CONDITIONAL --limit 100 --json", "every condition that was made"],
  ]);
};
