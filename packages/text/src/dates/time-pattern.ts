import type { DatePrecision, IsoDate } from "@stance/schema";
import { type Days, WEEKDAYS } from "./calendar.ts";

/** A date as counted from one reference day. */
export interface ResolvedDays extends Days {
  readonly precision: DatePrecision;
}

export type Resolve = (groups: readonly (string | undefined)[], reference: IsoDate) => ResolvedDays | null;

/** One way to name a time, and the days it means as seen from a reference day. */
export interface Pattern {
  /** Stands in all that the pattern matches, and is looked for in far less time; for words in lower case. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** Whether the words name the year, so that no reference is needed. */
  readonly isAbsolute: boolean;
  readonly resolve: Resolve;
}

export const pattern = (sign: RegExp, source: string, isAbsolute: boolean, resolve: Resolve): Pattern => ({
  sign,
  pattern: new RegExp(`\\b(?:${source})(?![\\p{L}\\p{N}])`, "giu"),
  isAbsolute,
  resolve,
});

export const day = (iso: IsoDate | null): ResolvedDays | null =>
  iso === null ? null : { earliest: iso, latest: iso, precision: "DAY" };
export const spread = (days: Days, precision: DatePrecision): ResolvedDays => ({ ...days, precision });
/** All days from the one to the other; null where they come in the wrong order. */
export const upTo = (earliest: IsoDate | null, latest: IsoDate | null): ResolvedDays | null => {
  if (earliest === null || latest === null || earliest > latest) return null;
  return earliest === latest ? day(latest) : { earliest, latest, precision: "RANGE" };
};

export const WEEKDAY = `(${WEEKDAYS.join("|")})`;
/** A number of days, weeks, months or years, as a word or in digits. */
export const COUNT = "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export const countOf = (word = "one"): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word.toLowerCase()));
