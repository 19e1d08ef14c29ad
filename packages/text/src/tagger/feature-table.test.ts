import fc from "fast-check";
import { expect, it } from "vitest";
import { frequentFeatures, numberOf, tableOf } from "./feature-table.ts";

const hash = fc.integer({ min: 1, max: 0xffffffff });

it("every known feature has its own number, every other none", () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 60 }), fc.array(hash), (known, others) => {
      const table = tableOf(Uint32Array.from(known));
      expect(known.map((key) => numberOf(table, key))).toEqual(known.map((_, number) => number));
      for (const other of others) if (!known.includes(other)) expect(numberOf(table, other)).toBe(-1);
    }),
  );
});

it("features of fewer rows than asked for are left out, the others ascend", () => {
  const rows = [[Uint32Array.of(9, 4)], [Uint32Array.of(4, 7), Uint32Array.of(9)]];
  expect([...frequentFeatures(rows, 2)]).toEqual([4, 9]);
});
