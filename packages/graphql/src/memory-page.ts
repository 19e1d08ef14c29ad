import { KnownError } from "@stance/schema";
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE, type PageInput } from "@stance/store";
import type { Connection } from "./page.ts";

/** A page of rows that are all at hand, in descending order of a key that no two share; the cursor is that key. */
export function pageOfRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, page: PageInput): Connection<Row> {
  const { first, last } = sizeOf(page);
  const after = keyAt(page.after);
  const before = keyAt(page.before);
  const between = rows.filter((row) => (after === null || keyOf(row) < after) && (before === null || keyOf(row) > before));
  const shown = last === null ? between.slice(0, first) : between.slice(Math.max(0, between.length - last));
  const edges = shown.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: shown.length > 0 && shown.at(-1) !== rows.at(-1),
      hasPreviousPage: shown.length > 0 && shown[0] !== rows[0],
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => rows.length,
  };
}

function sizeOf({ first, last }: PageInput): { first: number; last: number | null } {
  for (const size of [first ?? 1, last ?? 1]) {
    if (size < 1 || size > MAXIMUM_PAGE_SIZE)
      throw new KnownError("PAGE_SIZE", `A page has 1 to ${MAXIMUM_PAGE_SIZE} rows, not ${size}.`);
  }
  if (typeof first === "number" && typeof last === "number") {
    throw new KnownError("PAGE_SIZE", "Ask for `first` or for `last` rows, not for both.");
  }
  return { first: first ?? DEFAULT_PAGE_SIZE, last: last ?? null };
}

const MARK = "key:";
const cursorOf = (key: string): string => Buffer.from(`${MARK}${key}`).toString("base64url");

function keyAt(cursor: string | null | undefined): string | null {
  if (typeof cursor !== "string") return null;
  const text = Buffer.from(cursor, "base64url").toString();
  if (text.startsWith(MARK)) return text.slice(MARK.length);
  throw new KnownError("CURSOR_INVALID", "That is no cursor of this list: give one as `endCursor` or `startCursor` gave it.");
}
