import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPlace } from "./by-place.ts";

describe("byPlace", () => {
  it("gives the items that begin in a range, whatever the order they came in", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(50), fc.nat(50), (starts, from, to) => {
        const found = byPlace(starts, (start) => ({ start, end: start + 1 })).beginningIn(from, to);
        expect(found).toEqual(starts.filter((start) => start >= from && start < to).sort((a, b) => a - b));
      }),
    );
  });
});
