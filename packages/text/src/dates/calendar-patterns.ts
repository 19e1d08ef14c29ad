import { addDays, type IsoDate } from "@stance/schema";
import { isoDay, monthDays, monthNumber, monthOf, thirdOfMonth, yearDays, yearOf } from "./calendar.ts";
import { day, type Pattern, pattern, type ResolvedDays, spread, upTo } from "./time-pattern.ts";

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? \\d))?";
const MONTH_SIGN = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d\\d)";
const TO = "(?: ?[-–] ?| and | to )";
const SEASON = "(spring|summer|autumn|fall|winter)";
const SEASON_SIGN = /spring|summer|autumn|fall|winter/;
const QUARTER = "(first|second|third|fourth|last)";
const QUARTERS = ["first", "second", "third", "fourth"];
/** First months of the seasons of the north. */
const SEASON_STARTS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** The year in which a month and day without a year were last seen. */
const pastYear = (reference: IsoDate, month: number, dayOfMonth: number): number => {
  const iso = isoDay(yearOf(reference), month, dayOfMonth);
  return iso !== null && iso > reference ? yearOf(reference) - 1 : yearOf(reference);
};

function dateOf(
  month: string | undefined,
  dayOfMonth: string | undefined,
  year: string | undefined,
  at: IsoDate,
): IsoDate | null {
  const number = monthNumber(month ?? "");
  return isoDay(year === undefined ? pastYear(at, number, Number(dayOfMonth)) : Number(year), number, Number(dayOfMonth));
}

const yearOfMonth = (month: string | undefined, reference: IsoDate): number =>
  monthNumber(month ?? "") > monthOf(reference) ? yearOf(reference) - 1 : yearOf(reference);

const partOfMonth = (part: string | undefined, month: string | undefined, year: number): ResolvedDays =>
  spread(thirdOfMonth(year, monthNumber(month ?? ""), (part ?? "").toLowerCase() as "early" | "mid" | "late"), "RANGE");

/** The days of `count` months from the month on. */
const monthsFrom = (year: number, month: number, count: number): ResolvedDays | null => {
  const last = year * 12 + month - 1 + count - 1;
  return upTo(monthDays(year, month).earliest, monthDays(Math.floor(last / 12), (last % 12) + 1).latest);
};

/** A season that began in the year; `shift` years earlier where it would lie wholly ahead. */
function season(name: string | undefined, year: string | undefined, at: IsoDate): ResolvedDays | null {
  const month = SEASON_STARTS[(name ?? "").toLowerCase()] ?? 0;
  if (month === 0) return null;
  if (year !== undefined) return monthsFrom(Number(year), month, 3);
  const own = monthsFrom(yearOf(at), month, 3);
  return own !== null && own.earliest > at ? monthsFrom(yearOf(at) - 1, month, 3) : own;
}

function quarter(name: string | undefined, year: string | undefined, at: IsoDate): ResolvedDays | null {
  const number = QUARTERS.indexOf((name ?? "").toLowerCase());
  if (year !== undefined) return monthsFrom(Number(year), (number < 0 ? 3 : number) * 3 + 1, 3);
  if (number < 0) {
    const now = yearOf(at) * 4 + Math.floor((monthOf(at) - 1) / 3) - 1;
    return monthsFrom(Math.floor(now / 4), (now % 4) * 3 + 1, 3);
  }
  const own = monthsFrom(yearOf(at), number * 3 + 1, 3);
  return own !== null && own.earliest > at ? monthsFrom(yearOf(at) - 1, number * 3 + 1, 3) : own;
}

/** What names a day, a month, a season or a year of the calendar. Earlier patterns win, so the longer forms come first. */
export const CALENDAR_PATTERNS: readonly Pattern[] = [
  pattern(/\d-\d/, "(\\d{4})-(\\d{2})-(\\d{2})", true, ([y, m, d]) => day(isoDay(Number(y), Number(m), Number(d)))),
  pattern(/\d\.\d/, `(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`, true, ([d, m, y]) => day(isoDay(Number(y), Number(m), Number(d)))),
  pattern(MONTH_SIGN, `${MONTH} ${DAY}${TO}${DAY},? ${YEAR}`, true, ([m, from, to, y], at) =>
    upTo(dateOf(m, from, y, at), dateOf(m, to, y, at)),
  ),
  pattern(MONTH_SIGN, `${DAY}${TO}${DAY} ${MONTH},? ${YEAR}`, true, ([from, to, m, y], at) =>
    upTo(dateOf(m, from, y, at), dateOf(m, to, y, at)),
  ),
  pattern(MONTH_SIGN, `${MONTH} ${DAY},? ${YEAR}`, true, ([m, d, y], at) => day(dateOf(m, d, y, at))),
  pattern(MONTH_SIGN, `${DAY} (?:of )?${MONTH},? ${YEAR}`, true, ([d, m, y], at) => day(dateOf(m, d, y, at))),
  pattern(MONTH_SIGN, `(early|mid|late)[ -](?:in )?${MONTH}(?: of)? ${YEAR}`, true, ([part, m, y]) =>
    partOfMonth(part, m, Number(y)),
  ),
  pattern(MONTH_SIGN, `${MONTH},? (?:of )?${YEAR}`, true, ([m, y]) =>
    spread(monthDays(Number(y), monthNumber(m ?? "")), "MONTH"),
  ),
  pattern(
    MONTH_SIGN,
    `${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY}(?! ?(?:per cent|percent|%|people|million))`,
    false,
    ([m, from, other, to], at) => {
      const latest = dateOf(other ?? m, to, undefined, at);
      return upTo(latest === null ? null : dateOf(m, from, undefined, latest), latest);
    },
  ),
  pattern(MONTH_SIGN, `${DAY}${TO}${DAY} ${MONTH}`, false, ([from, to, m], at) => {
    const latest = dateOf(m, to, undefined, at);
    return upTo(latest === null ? null : dateOf(m, from, undefined, latest), latest);
  }),
  pattern(MONTH_SIGN, `${MONTH} ${DAY}`, false, ([m, d], at) => day(dateOf(m, d, undefined, at))),
  pattern(MONTH_SIGN, `${DAY} (?:of )?${MONTH}`, false, ([d, m], at) => day(dateOf(m, d, undefined, at))),
  pattern(MONTH_SIGN, `(early|mid|late)[ -](?:in )?${MONTH}`, false, ([part, m], at) => partOfMonth(part, m, yearOfMonth(m, at))),
  pattern(MONTH_SIGN, `(?:earlier )?(?:in|last|since) (?!may\\b)${MONTH}`, false, ([m], at) =>
    spread(monthDays(yearOfMonth(m, at), monthNumber(m ?? "")), "MONTH"),
  ),
  pattern(/ on the \d/, "on the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of|floor|\\p{L}+ of))", false, ([d], at) => {
    const own = isoDay(yearOf(at), monthOf(at), Number(d));
    if (own === null || own <= at) return day(own);
    const before = addDays(`${at.slice(0, 8)}01`, -1);
    return day(isoDay(yearOf(before), monthOf(before), Number(d)));
  }),
  pattern(/quarter/, `(?:in |during )?the ${QUARTER} quarter of ${YEAR}`, true, ([name, y], at) => quarter(name, y, at)),
  pattern(/quarter/, `(?:in |during )?the ${QUARTER} quarter|last (quarter)`, false, ([name], at) =>
    quarter(name ?? "last", undefined, at),
  ),
  pattern(SEASON_SIGN, `(?:in |during )?(?:the )?(?:early |late )?${SEASON}(?: of)? ${YEAR}`, true, ([name, y], at) =>
    season(name, y, at),
  ),
  pattern(
    SEASON_SIGN,
    `(?:in|during) the (?:early |late )?${SEASON}|(?:earlier )?(?:last|this) ${SEASON}`,
    false,
    ([name, other], at) => season(name ?? other, undefined, at),
  ),
  pattern(/\d/, `(?:from|between) ${YEAR} (?:to|and|until) ${YEAR}`, true, ([from, to]) =>
    upTo(yearDays(Number(from)).earliest, yearDays(Number(to)).latest),
  ),
  pattern(/\d0s/, "(?:in|during) the (?:early |mid-?|late )?((?:19|20)\\d)0s", true, ([decade]) =>
    upTo(yearDays(Number(decade) * 10).earliest, yearDays(Number(decade) * 10 + 9).latest),
  ),
  pattern(/\d/, `(?:in|during|back in|since) (?:early |late |mid-)?${YEAR}`, true, ([y]) => spread(yearDays(Number(y)), "YEAR")),
];
