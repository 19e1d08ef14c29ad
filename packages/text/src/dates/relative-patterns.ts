import { addDays, type IsoDate } from "@stance/schema";
import { type Days, lastWeekday, monthDays, monthOf, thirdOfMonth, WEEKDAYS, weekDays, yearDays, yearOf } from "./calendar.ts";
import { COUNT, countOf, day, type Pattern, pattern, spread, upTo, WEEKDAY } from "./time-pattern.ts";

const COUNT_SIGN = / (?:ago|earlier)/;
/** How many days, weeks, months or years "recent" ones are taken to be. */
const RECENT: Readonly<Record<string, number>> = { day: 7, week: 4, month: 6, year: 5 };

const weekdayNumber = (name = ""): number => WEEKDAYS.indexOf(name.toLowerCase());

function monthBefore(reference: IsoDate, back: number): Days {
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 - back;
  return monthDays(Math.floor(months / 12), (months % 12) + 1);
}

/** The first day of the stretch of that many days, weeks, months or years that ends on the day. */
function earlierBy(at: IsoDate, count: number, unit = "day"): IsoDate {
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit.toLowerCase()] ?? 1;
  return addDays(at, -count * days);
}

/** What names a time as seen from the day of the article. Earlier patterns win, so the longer forms come first. */
export const RELATIVE_PATTERNS: readonly Pattern[] = [
  pattern(/last week/, `${WEEKDAY} (?:of )?last week|last week on ${WEEKDAY}`, false, ([name, other], at) =>
    day(addDays(weekDays(at, 1).earliest, (weekdayNumber(name ?? other) + 6) % 7)),
  ),
  pattern(/last |past /, `(?:last|this past) ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`, false, ([name], at) =>
    day(lastWeekday(addDays(at, -1), weekdayNumber(name))),
  ),
  pattern(/day\b/, `(?:late |early )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`, false, ([name], at) =>
    day(lastWeekday(at, weekdayNumber(name))),
  ),
  pattern(/day before yesterday/, "the day before yesterday", false, (_, at) => day(addDays(at, -2))),
  pattern(
    / (?:past|last|recent) /,
    `(?:in|over|during) the (?:past|last) (?:${COUNT} )?(day|week|month|year)s?`,
    false,
    ([count, unit], at) => upTo(earlierBy(at, countOf(count), unit), at),
  ),
  pattern(/recent /, "(?:in|over) recent (day|week|month|year)s", false, ([unit], at) =>
    upTo(earlierBy(at, RECENT[unit ?? ""] ?? 1, unit), at),
  ),
  pattern(
    /day\b|tonight|this (?:morning|afternoon|evening)/,
    "earlier today|today|tonight|this (?:morning|afternoon|evening)|(?:earlier|later) (?:in|that|on) (?:the |that )?(?:same )?day",
    false,
    (_, at) => day(at),
  ),
  pattern(/yesterday|last night/, "yesterday|last night", false, (_, at) => day(addDays(at, -1))),
  pattern(/this week/, "(?:earlier )?this week", false, (_, at) => upTo(weekDays(at, 0).earliest, at)),
  pattern(/last week/, "(?:late |early |earlier )?last week", false, (_, at) => spread(weekDays(at, 1), "RANGE")),
  pattern(/weekend/, "over the weekend|this (?:past )?weekend|last weekend", false, (_, at) => {
    const sunday = lastWeekday(at, 0);
    return upTo(addDays(sunday, -1), sunday);
  }),
  pattern(/this month/, "(?:earlier |late |early )?this month", false, (_, at) =>
    upTo(thirdOfMonth(yearOf(at), monthOf(at), "whole").earliest, at),
  ),
  pattern(/last month/, "(?:late |early |earlier )?last month", false, (_, at) => spread(monthBefore(at, 1), "MONTH")),
  pattern(/this year/, "(?:earlier )?this year", false, (_, at) => upTo(yearDays(yearOf(at)).earliest, at)),
  pattern(/last year/, "(?:late |early |earlier )?last year", false, (_, at) => spread(yearDays(yearOf(at) - 1), "YEAR")),
  pattern(COUNT_SIGN, `${COUNT} days? (?:ago|earlier)`, false, ([count], at) => day(addDays(at, -countOf(count)))),
  pattern(COUNT_SIGN, `${COUNT} weeks? (?:ago|earlier)`, false, ([count], at) => spread(weekDays(at, countOf(count)), "RANGE")),
  pattern(COUNT_SIGN, `${COUNT} months? (?:ago|earlier)`, false, ([count], at) =>
    spread(monthBefore(at, countOf(count)), "MONTH"),
  ),
  pattern(COUNT_SIGN, `${COUNT} years? (?:ago|earlier)`, false, ([count], at) =>
    spread(yearDays(yearOf(at) - countOf(count)), "YEAR"),
  ),
];
