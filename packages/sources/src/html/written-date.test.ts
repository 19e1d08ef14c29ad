import fc from "fast-check";
import { expect, test } from "vitest";
import { readWrittenDate } from "./written-date.ts";

test.each([
  ["2025-04-15", "2025-04-15"],
  ["2025-04-15T13:01:00Z", "2025-04-15T13:01:00Z"],
  ["2025-04-15 13:01", "2025-04-15T13:01"],
  ["20250415", "2025-04-15"],
  ["Published 15 April 2025 at noon", "2025-04-15"],
  ["Tuesday, April 15th, 2025", "2025-04-15"],
  ["15. März 2025", "2025-03-15"],
  ["15 février 2025", "2025-02-15"],
  ["15.04.2025", "2025-04-15"],
  ["15.04.25", "2025-04-15"],
  ["2025/4/5", "2025-04-05"],
  ["31 February 2025", null],
  ["15 Smarch 2025", null],
  ["1234567890123", null],
  ["in 2025", null],
  ["", null],
])("%s is %s", (text, expected) => {
  expect(readWrittenDate(text, false)).toBe(expected);
});

test("where the month is written first, 4/5/2025 is in April, elsewhere in May", () => {
  expect(readWrittenDate("4/5/2025", true)).toBe("2025-04-05");
  expect(readWrittenDate("4/5/2025", false)).toBe("2025-05-04");
});

test("figures that are a date in one order only are read in that order", () => {
  expect(readWrittenDate("15/4/2025", true)).toBe("2025-04-15");
  expect(readWrittenDate("4/15/2025", false)).toBe("2025-04-15");
});

test("whatever the text, the answer is a calendar day or nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, monthFirst) => {
      const date = readWrittenDate(text, monthFirst);
      expect(date === null || !Number.isNaN(Date.parse(date.slice(0, 10)))).toBe(true);
    }),
  );
});
