import { PartialDate, ShiftCause, ShiftKind } from "@stance/schema";
import { z } from "zod";
import { printable } from "../output.ts";
import type { ListKind } from "./list-rows.ts";
import { DATE_SELECTION, ListedPosition, NAMED_SELECTION, Named, POSITION_SELECTION, positionLines, showDate } from "./parts.ts";

const Row = z.object({
  id: z.string(),
  kind: ShiftKind,
  cause: ShiftCause,
  occurredOn: PartialDate.nullable(),
  actor: Named,
  topic: Named,
  before: ListedPosition,
  after: ListedPosition,
});

/** Changes of stance, the newest first, each with the positions before and after it. */
export const SHIFT_LIST: ListKind<z.infer<typeof Row>> = {
  field: "shifts",
  filterType: "ShiftFilter",
  selection: `id kind cause occurredOn { ${DATE_SELECTION} } actor { ${NAMED_SELECTION} } topic { ${NAMED_SELECTION} } before { ${POSITION_SELECTION} } after { ${POSITION_SELECTION} }`,
  row: Row,
  toLines: ({ kind, cause, occurredOn, actor, topic, before, after }) => [
    `${printable(actor.name)} on ${printable(topic.name)} · ${kind}${cause === "REVISED_SOURCE" ? " (the article was edited)" : ""} · ${showDate(occurredOn)}`,
    ...[...positionLines(before), ...positionLines(after)].map((line) => `  ${line}`),
  ],
};
