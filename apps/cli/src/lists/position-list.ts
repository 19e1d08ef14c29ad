import type { z } from "zod";
import { printable } from "../output.ts";
import type { ListKind } from "./list-rows.ts";
import { ListedPosition, NAMED_SELECTION, Named, POSITION_SELECTION, positionLines } from "./parts.ts";

const Row = ListedPosition.extend({ actor: Named, topic: Named });

/** Positions, the last said first, each with its words. */
export const POSITION_LIST: ListKind<z.infer<typeof Row>> = {
  field: "positions",
  filterType: "PositionFilter",
  selection: `${POSITION_SELECTION} actor { ${NAMED_SELECTION} } topic { ${NAMED_SELECTION} }`,
  row: Row,
  toLines: (position) => {
    const [facts = "", ...words] = positionLines(position);
    return [`${printable(position.actor.name)} on ${printable(position.topic.name)} · ${facts}`, ...words];
  },
};
