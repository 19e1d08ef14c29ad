import { type IsoDate, SHIFT_KINDS, type ShiftKind } from "@stance/schema";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { addListOptions } from "../lists/list-command.ts";
import { type ListOptions, printList } from "../lists/print-list.ts";
import { SHIFT_LIST } from "../lists/shift-list.ts";
import { calendarDay, oneOf } from "../option-values.ts";

interface ShiftOptions extends ListOptions {
  readonly actor?: string;
  readonly topic?: string;
  readonly kind?: ShiftKind;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

/** `stance shifts`: who changed position. */
export const addShiftsCommand: AddCommand = (program, context) => {
  const command = program
    .command("shifts")
    .description("list changes of position, the newest first, with the words before and after")
    .option("--actor <actor>", "of this actor")
    .option("--topic <topic>", "on this topic")
    .option("--kind <kind>", `one of ${SHIFT_KINDS.join(", ")}`, oneOf(SHIFT_KINDS))
    .option("--since <date>", "on this day or later", calendarDay)
    .option("--until <date>", "on this day or earlier", calendarDay)
    .action(async (options: ShiftOptions) => {
      const { actor, topic, kind, since, until } = options;
      const filter = { actor, topic, kind: kind && [kind], occurredFrom: since, occurredTo: until };
      await printList(SHIFT_LIST, filter, options, context);
    });
  addListOptions(command);
  addExamples(command, [
    ["stance shifts --since 2025-01-01", "everybody who changed position this year"],
    ["stance shifts --actor Zelensky --kind REVERSAL --json", "his reversals"],
  ]);
};
