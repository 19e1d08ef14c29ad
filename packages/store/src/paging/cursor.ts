import { KnownError } from "@stance/schema";

/** The place of a row in an order: the values of the order's columns. */
export type Key = readonly (string | number)[];

/** The key as an opaque text, bound to the list and order it belongs to. */
export const encodeCursor = (order: string, key: Key): string =>
  Buffer.from(JSON.stringify([order, ...key])).toString("base64url");

/** The key in a cursor of this order, whose columns hold these kinds of values. Throws CURSOR_INVALID for any other text. */
export function decodeCursor(order: string, kinds: readonly ("string" | "number")[], cursor: string): Key {
  const [name, ...key] = parsed(cursor);
  if (name !== order || key.length !== kinds.length || !key.every((value, place) => isOfKind(value, kinds[place]))) {
    throw new KnownError("CURSOR_INVALID", "The cursor is none of this list in this order: begin again without one.");
  }
  return key as Key;
}

// Postgres refuses NUL in any text.
const isOfKind = (value: unknown, kind: "string" | "number" | undefined): boolean =>
  kind === "number" ? Number.isFinite(value) : typeof value === "string" && !value.includes("\0");

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
