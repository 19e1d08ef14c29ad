import { addDays, type DatePrecision, type IsoDate, type Span } from "@stance/schema";
import {
  type Days,
  isoDay,
  lastWeekday,
  monthDays,
  monthNumber,
  monthOf,
  thirdOfMonth,
  WEEKDAYS,
  weekDays,
  yearDays,
  yearOf,
} from "./calendar.ts";

/** A date as counted from one reference day. */
interface ResolvedDays extends Days {
  readonly precision: DatePrecision;
}

/** Words that name a time. `resolve` gives the days they mean in an article of the reference day; past, never later than it. */
export interface TimeExpression extends Span {
  /** Whether the words name the year, so that no reference is needed. */
  readonly isAbsolute: boolean;
  readonly resolve: (reference: IsoDate) => ResolvedDays | null;
}

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? \\d))?";
const MONTH_SIGN = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const YEAR = "((?:19|20)\\d\\d)";
const COUNT = "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
const COUNT_SIGN = / (?:ago|earlier)/;
const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

type Resolve = (groups: readonly (string | undefined)[], reference: IsoDate) => ResolvedDays | null;
interface Pattern {
  /** Stands in all that the pattern matches, and is looked for in far less time; for words in lower case. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly isAbsolute: boolean;
  readonly resolve: Resolve;
}

const pattern = (sign: RegExp, source: string, isAbsolute: boolean, resolve: Resolve): Pattern => ({
  sign,
  pattern: new RegExp(`\\b(?:${source})(?![\\p{L}\\p{N}])`, "giu"),
  isAbsolute,
  resolve,
});

const day = (iso: IsoDate | null): ResolvedDays | null =>
  iso === null ? null : { earliest: iso, latest: iso, precision: "DAY" };
const spread = (days: Days, precision: DatePrecision): ResolvedDays => ({ ...days, precision });
const upTo = (earliest: IsoDate, latest: IsoDate): ResolvedDays | null =>
  earliest === latest ? day(latest) : { earliest, latest, precision: "RANGE" };

/** The year in which a month and day without a year were last seen. */
const pastYear = (reference: IsoDate, month: number, dayOfMonth: number): number => {
  const iso = isoDay(yearOf(reference), month, dayOfMonth);
  return iso !== null && iso > reference ? yearOf(reference) - 1 : yearOf(reference);
};

function dayInMonth(month: number, dayOfMonth: number, year: string | undefined, reference: IsoDate): ResolvedDays | null {
  return day(isoDay(year === undefined ? pastYear(reference, month, dayOfMonth) : Number(year), month, dayOfMonth));
}

/** Earlier patterns win where two match at one place, so the longer forms come first. */
const PATTERNS: readonly Pattern[] = [
  pattern(/\d-\d/, "(\\d{4})-(\\d{2})-(\\d{2})", true, ([y, m, d]) => day(isoDay(Number(y), Number(m), Number(d)))),
  pattern(MONTH_SIGN, `${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, true, ([m, d, y], at) =>
    dayInMonth(monthNumber(m ?? ""), Number(d), y, at),
  ),
  pattern(MONTH_SIGN, `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`, true, ([d, m, y], at) =>
    dayInMonth(monthNumber(m ?? ""), Number(d), y, at),
  ),
  pattern(MONTH_SIGN, `(early|mid|late)[ -](?:in )?${MONTH}(?: of)? ${YEAR}`, true, ([part, m, y]) =>
    partOfMonth(part, m, Number(y)),
  ),
  pattern(MONTH_SIGN, `${MONTH},? (?:of )?${YEAR}`, true, ([m, y]) =>
    spread(monthDays(Number(y), monthNumber(m ?? "")), "MONTH"),
  ),
  pattern(MONTH_SIGN, `${MONTH} (\\d{1,2})(?:st|nd|rd|th)?`, false, ([m, d], at) =>
    dayInMonth(monthNumber(m ?? ""), Number(d), undefined, at),
  ),
  pattern(MONTH_SIGN, `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}`, false, ([d, m], at) =>
    dayInMonth(monthNumber(m ?? ""), Number(d), undefined, at),
  ),
  pattern(MONTH_SIGN, `(early|mid|late)[ -](?:in )?${MONTH}`, false, ([part, m], at) => partOfMonth(part, m, yearOfMonth(m, at))),
  pattern(MONTH_SIGN, `(?:earlier )?(?:in|last) (?!may\\b)${MONTH}`, false, ([m], at) =>
    spread(monthDays(yearOfMonth(m, at), monthNumber(m ?? "")), "MONTH"),
  ),
  pattern(/\d/, `(?:in|during|back in) (?:early |late |mid-)?${YEAR}`, true, ([y]) => spread(yearDays(Number(y)), "YEAR")),
  pattern(/day\b/, `(?:late |early |this past |last )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`, false, ([name], at) =>
    day(lastWeekday(at, WEEKDAYS.indexOf((name ?? "").toLowerCase()))),
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

/** Stands in every text in which one of the patterns matches. */
const ANY_SIGN = new RegExp([...new Set(PATTERNS.map(({ sign }) => sign.source))].join("|"));

const countOf = (word = "one"): number => (/^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word.toLowerCase())));

const yearOfMonth = (month: string | undefined, reference: IsoDate): number =>
  monthNumber(month ?? "") > monthOf(reference) ? yearOf(reference) - 1 : yearOf(reference);

const partOfMonth = (part: string | undefined, month: string | undefined, year: number): ResolvedDays =>
  spread(thirdOfMonth(year, monthNumber(month ?? ""), (part ?? "").toLowerCase() as "early" | "mid" | "late"), "RANGE");

function monthBefore(reference: IsoDate, back: number): Days {
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 - back;
  return monthDays(Math.floor(months / 12), (months % 12) + 1);
}

/** The time expressions within a stretch of the text, in order; none overlaps another. */
export function findTimeExpressions(text: string, within: Span): TimeExpression[] {
  const words = text.slice(within.start, within.end);
  const lower = words.toLowerCase();
  if (!ANY_SIGN.test(lower)) return [];
  const found: TimeExpression[] = [];
  for (const { sign, pattern: regExp, isAbsolute, resolve } of PATTERNS) {
    if (!sign.test(lower)) continue;
    for (const match of words.matchAll(regExp)) {
      const start = within.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.slice(1);
      found.push({ start, end, isAbsolute, resolve: (reference) => notAfter(resolve(groups, reference), reference) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What lies ahead of the article is no time at which something was said in it. */
const notAfter = (days: ResolvedDays | null, reference: IsoDate): ResolvedDays | null =>
  days === null || days.earliest > reference ? null : days;
