import { IsoDate } from "@stance/schema";

/** First and last day of a typed date; the same day twice where a day was typed. */
export interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads `2025`, `2025-02`, `2025-02-20` and `20.02.2025`; null where that is no calendar day, month or year. */
export function readTypedDate(text: string): DayRange | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return rangeOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? rangeOf(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function rangeOf(year: string | undefined, month: string | undefined, day: string | undefined): DayRange | null {
  const firstMonth = (month ?? "1").padStart(2, "0");
  const lastMonth = (month ?? "12").padStart(2, "0");
  const first = `${year}-${firstMonth}-${(day ?? "1").padStart(2, "0")}`;
  if (!IsoDate.safeParse(first).success) return null;
  return { first, last: day === undefined ? lastDayOf(`${year}-${lastMonth}`) : first };
}

const lastDayOf = (month: string): IsoDate =>
  ["31", "30", "29", "28"].map((day) => `${month}-${day}`).find((day) => IsoDate.safeParse(day).success) ?? `${month}-28`;
