import type { PartialDate } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { showDate, showSaidOn } from "./show-date.ts";

const date = (earliest: string | null, latest: string | null, precision: PartialDate["precision"]): PartialDate => ({
  earliest,
  latest,
  precision,
  basis: "STATED",
});

describe("showDate", () => {
  it.each([
    [date("2025-04-15", "2025-04-15", "DAY"), "15 Apr 2025"],
    [date("2025-02-05", "2025-02-05", "DAY"), "5 Feb 2025"],
    [date("2025-02-12", "2025-02-16", "RANGE"), "12–16 Feb 2025"],
    [date("2025-02-28", "2025-03-03", "RANGE"), "28 Feb – 3 Mar 2025"],
    [date("2024-12-30", "2025-01-02", "RANGE"), "30 Dec 2024 – 2 Jan 2025"],
    [date("2025-02-12", "2025-02-12", "RANGE"), "12 Feb 2025"],
    [date("2025-02-01", "2025-02-28", "MONTH"), "Feb 2025"],
    [date("2024-01-01", "2024-12-31", "YEAR"), "2024"],
    [date(null, "2025-02-25", "UNKNOWN"), "undated, not after 25 Feb 2025"],
    [date(null, null, "UNKNOWN"), "undated"],
    [null, "undated"],
  ])("shows %o no more exactly than it is known", (value, expected) => {
    expect(showDate(value)).toBe(expected);
  });
});

describe("showSaidOn", () => {
  it("says that only the day of the report is known", () => {
    expect(showSaidOn({ ...date("2025-04-15", "2025-04-15", "DAY"), basis: "PUBLICATION" })).toBe("reported 15 Apr 2025");
    expect(showSaidOn({ ...date(null, "2025-02-25", "UNKNOWN"), basis: "PUBLICATION" })).toBe("undated, not after 25 Feb 2025");
    expect(showSaidOn(date("2025-04-15", "2025-04-15", "DAY"))).toBe("15 Apr 2025");
  });
});
