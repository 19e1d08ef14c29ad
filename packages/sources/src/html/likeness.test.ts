import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness } from "./likeness.ts";

test.each([
  ["Council backs bridge", "council backs bridge!", 1],
  ["议会支持新桥", "议会支持新桥", 1],
  ["abc", "xyz", 0],
  ["", "", 0],
])("%j and %j are alike by %f", (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected);
});

test("likeness is the same both ways, between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const alike = likeness(one, other);
      expect(alike).toBe(likeness(other, one));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
    }),
  );
});
