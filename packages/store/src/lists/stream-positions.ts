import { list } from "../paging/list.ts";
import { MAXIMUM_PAGE_SIZE } from "../paging/window.ts";
import type { PositionRow } from "../read/rows.ts";
import type { Store } from "../store.ts";
import type { PositionFilter } from "./filters.ts";
import { positionList } from "./position-list.ts";

/** Every position that meets the filter, oldest said first; memory does not grow with their number. */
export async function* streamPositions(store: Store, filter: PositionFilter = {}): AsyncIterable<PositionRow> {
  for (let after: string | undefined; ; ) {
    const page = await list(store.reader, positionList, {
      filter,
      orderBy: "SAID_OLDEST",
      page: { first: MAXIMUM_PAGE_SIZE, after },
    });
    for (const { node } of page.edges) yield node;
    if (!page.hasNextPage) return;
    after = page.edges.at(-1)?.cursor;
  }
}
