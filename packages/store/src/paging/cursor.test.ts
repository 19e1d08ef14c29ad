import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const KINDS = ["string", "number"] as const;

describe("A cursor", () => {
  test("gives back the key it was made from", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes("\0")),
        fc.integer(),
        (text, number) => {
          expect(decodeCursor("list", KINDS, encodeCursor("list", [text, number]))).toEqual([text, number]);
        },
      ),
    );
  });

  test.each([
    ["of another list", encodeCursor("other", ["a", 1])],
    ["with too few values", encodeCursor("list", ["a"])],
    ["with too many values", encodeCursor("list", ["a", 1, 2])],
    ["with values of other kinds", encodeCursor("list", [1, "a"])],
    ["with NUL, which Postgres refuses", encodeCursor("list", ["\0", 1])],
    ["that is no JSON", "bm9wZQ"],
    ["that is JSON of another shape", Buffer.from('{"a":1}').toString("base64url")],
    ["that is empty", ""],
  ])("%s is refused", (_promise, cursor) => {
    expect(() => decodeCursor("list", KINDS, cursor)).toThrow(expect.objectContaining({ code: "CURSOR_INVALID" }));
  });
});
