import type { IsoDate, PartialDate } from "@stance/schema";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(day: IsoDate): DayParts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: MONTHS[Number(month) - 1] ?? month, year };
}

/** A day as people write it: "15 Apr 2025". */
export function showDay(day: IsoDate): string {
  const { day: date, month, year } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** A date no more exact than it is known: "15 Apr 2025", "12–16 Feb 2025", "Feb 2025", "2025", "undated". */
export function showDate(date: PartialDate | null): string {
  if (date === null || (date.earliest === null && date.latest === null)) return "undated";
  if (date.earliest === null || date.latest === null) return `undated, not after ${showDay(date.latest ?? date.earliest ?? "")}`;
  if (date.precision === "YEAR") return partsOf(date.earliest).year;
  if (date.precision === "MONTH") return `${partsOf(date.earliest).month} ${partsOf(date.earliest).year}`;
  return date.earliest === date.latest ? showDay(date.earliest) : showRange(date.earliest, date.latest);
}

function showRange(earliest: IsoDate, latest: IsoDate): string {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  if (from.year !== to.year) return `${showDay(earliest)} – ${showDay(latest)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${showDay(latest)}`;
  return `${from.day}–${showDay(latest)}`;
}

/** Whether the day of saying is not known, only that of the report. */
export const isReportDate = (date: PartialDate | null): boolean => date?.basis === "PUBLICATION" && date.earliest !== null;

/** When it was said, or reported where only that is known: "15 Apr 2025", "reported 15 Apr 2025". */
export const showSaidOn = (date: PartialDate | null): string => `${isReportDate(date) ? "reported " : ""}${showDate(date)}`;
