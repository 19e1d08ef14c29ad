import fc from "fast-check";
import { expect, it } from "vitest";
import { frequentFeatures, numberOf, numberRows, tableOf } from "./feature-table.ts";

const hash = fc.integer({ min: 1, max: 0xffffffff });

it("every known feature has a number of its own, every other none", () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 60 }), fc.array(hash), (known, others) => {
      const table = tableOf(Uint32Array.from(known));
      const numbers = new Set(known.map((key) => numberOf(table, key)));
      expect(numbers.size).toBe(known.length);
      for (const number of numbers) expect(table.slots[number]).toBeGreaterThan(0);
      for (const other of others) if (!known.includes(other)) expect(numberOf(table, other)).toBe(-1);
    }),
  );
});

it("features that stand less often than asked for are left out, the others ascend", () => {
  const rows = [
    { length: 1, width: 2, hashes: Uint32Array.of(9, 4) },
    { length: 2, width: 2, hashes: Uint32Array.of(4, 7, 9, 0) },
  ];
  expect([...frequentFeatures(rows, 2)]).toEqual([4, 9]);
});

it("known features are numbered position by position, places without a feature left out", () => {
  const table = tableOf(Uint32Array.of(4, 9));
  const { ends, numbers } = numberRows(table, { length: 3, width: 2, hashes: Uint32Array.of(9, 0, 5, 7, 4, 9) });
  expect([...ends]).toEqual([1, 1, 3]);
  expect(Array.from(numbers, (number) => table.slots[number])).toEqual([9, 4, 9]);
});
