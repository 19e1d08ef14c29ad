import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialDate } from "../test/arbitraries.ts";
import { dateOrderKey, isByDay, likelyDay, PartialDate } from "./index.ts";

const range = (earliest: string | null, latest: string | null, precision: PartialDate["precision"]): PartialDate => ({
  earliest,
  latest,
  precision,
  basis: "STATED",
});

describe("a partial date is refused", () => {
  it.each([
    ["that ends before it begins", range("2025-02-02", "2025-02-01", "RANGE")],
    ["that is a day of two days", range("2025-02-01", "2025-02-02", "DAY")],
    ["that is no day of the calendar", range("2025-02-30", "2025-02-30", "DAY")],
    ["that is unknown and yet begins", range("2025-02-01", "2025-02-01", "UNKNOWN")],
    ["that is known and has no beginning", range(null, "2025-02-01", "RANGE")],
    ["that is known and has no end", range("2025-02-01", null, "RANGE")],
  ])("%s", (_name, date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });
});

describe("the likely day", () => {
  it.each([
    ["of a day is that day", range("2025-02-14", "2025-02-14", "DAY"), "2025-02-14"],
    ["of a range is its middle", range("2025-02-14", "2025-02-17", "RANGE"), "2025-02-15"],
    ["of 'not after' is its end", range(null, "2025-02-25", "UNKNOWN"), "2025-02-25"],
    ["of nothing is nothing", range(null, null, "UNKNOWN"), null],
  ])("%s", (_name, date, day) => {
    expect(likelyDay(date)).toBe(day);
  });
});

describe("order of dates", () => {
  it("follows the likely day, whatever the precision", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const [dayA, dayB] = [likelyDay(a), likelyDay(b)];
        if (dayA !== null && dayB !== null && dayA < dayB) expect(dateOrderKey(a) < dateOrderKey(b)).toBe(true);
      }),
    );
  });
  it("puts what has no date first", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(dateOrderKey(null) <= dateOrderKey(date)).toBe(true);
      }),
    );
  });
  it("every generated date is one that the model allows, and is by its own likely day", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(PartialDate.safeParse(date).success).toBe(true);
        const day = likelyDay(date);
        if (day !== null) expect(isByDay(date, day)).toBe(true);
      }),
    );
  });
});
