import { asked, fromDay, oneOf, toDay } from "../paging/condition.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import type { ShiftRow } from "../read/rows.ts";
import { shiftRow } from "../read/selections.ts";
import type { Store } from "../store.ts";
import type { ShiftFilter, ShiftOrder } from "./filters.ts";

const shiftList: ListDefinition<ShiftRow, ShiftFilter, ShiftOrder> = {
  name: "shifts",
  table: ({ shifts }) => shifts,
  select: shiftRow,
  key: ({ shifts }) => [shifts.occurredKey, shifts.id],
  orders: { OCCURRED_NEWEST: "DESCENDING", OCCURRED_OLDEST: "ASCENDING" },
  conditions: (filter) => [
    ...asked(filter.actorIds, (ids) => oneOf("actor", ({ shifts }) => shifts.actorId, ids)),
    ...asked(filter.topicIds, (ids) => oneOf("topic", ({ shifts }) => shifts.topicId, ids)),
    ...asked(filter.kinds, (kinds) => oneOf("kind", ({ shifts }) => shifts.kind, kinds)),
    ...asked(filter.since, (day) => fromDay("occurred", ({ shifts }) => shifts.occurredKey, day)),
    ...asked(filter.until, (day) => toDay("occurred", ({ shifts }) => shifts.occurredKey, day)),
  ],
};

/** Kept shifts by the day of the later words, newest first unless asked otherwise. */
export const listShifts = (store: Store, input: Listing<ShiftFilter, ShiftOrder> = {}): Promise<Page<ShiftRow>> =>
  list(store.reader, shiftList, input);

export const totalShifts = (store: Store, filter: ShiftFilter = {}): Promise<number> => total(store.reader, shiftList, filter);
