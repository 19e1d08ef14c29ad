import { addDays, type IsoDate } from "@stance/schema";

/** First and last day, both inclusive. */
export interface Days {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

export const WEEKDAYS: readonly string[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12 for a month's name or its abbreviation; 0 for other words. */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;

/** The day where it exists in the calendar, else null. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return day <= lastOfMonth(year, month) ? iso : null;
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 for Sunday to 6 for Saturday. */
const weekdayOf = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
export const monthOf = (day: IsoDate): number => Number(day.slice(5, 7));

/** All days of a month. */
export const monthDays = (year: number, month: number): Days => thirdOfMonth(year, month, "whole");

/** Early is the 1st to the 10th, mid the 11th to the 20th, late the rest. */
export function thirdOfMonth(year: number, month: number, part: "early" | "mid" | "late" | "whole"): Days {
  const last = lastOfMonth(year, month);
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last], whole: [1, last] }[part] as [number, number];
  const head = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return { earliest: `${head}-${String(from).padStart(2, "0")}`, latest: `${head}-${String(to).padStart(2, "0")}` };
}

/** All days of a year. */
export const yearDays = (year: number): Days => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

/** Monday to Sunday of the week that lies `back` weeks before the one of `day`. */
export function weekDays(day: IsoDate, back: number): Days {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) - 7 * back);
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The latest day with this weekday that is not after `day`. */
export const lastWeekday = (day: IsoDate, weekday: number): IsoDate => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
