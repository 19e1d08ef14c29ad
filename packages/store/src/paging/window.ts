import { KnownError } from "@stance/schema";
import { decodeCursor, encodeCursor, type Key } from "./cursor.ts";
import type { Page, PageInput } from "./page.ts";

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;

/** The part of a list that is read: `size` rows from one end of what lies between two keys. */
export interface Window {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** Throws PAGE_SIZE for a size outside 1 to 100 or for both ends at once, CURSOR_INVALID for a cursor of another list. */
export function readWindow(order: string, kinds: readonly ("string" | "number")[], page: PageInput = {}): Window {
  const { first = null, last = null, after = null, before = null } = page;
  if (first !== null && last !== null) throw new KnownError("PAGE_SIZE", "Give `first` or `last`, not both.");
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAXIMUM_PAGE_SIZE) {
    throw new KnownError(
      "PAGE_SIZE",
      `A page has 1 to ${MAXIMUM_PAGE_SIZE} rows, not ${size}: ask for fewer, then for the next page.`,
    );
  }
  return {
    size,
    fromEnd: last !== null,
    after: after === null ? null : decodeCursor(order, kinds, after),
    before: before === null ? null : decodeCursor(order, kinds, before),
  };
}

/** The page of a window whose rows were read from its end, one more than its size where there is one more. */
export function toPage<Row>(
  order: string,
  window: Window,
  read: readonly { readonly key: Key; readonly node: Row }[],
): Page<Row> {
  const hasMore = read.length > window.size;
  const rows = read.slice(0, window.size);
  if (window.fromEnd) rows.reverse();
  return {
    edges: rows.map(({ key, node }) => ({ cursor: encodeCursor(order, key), node })),
    hasNextPage: window.fromEnd ? window.before !== null : hasMore,
    hasPreviousPage: window.fromEnd ? hasMore : window.after !== null,
  };
}
