import type { IsoDate, Span } from "@stance/schema";
import { CALENDAR_PATTERNS } from "./calendar-patterns.ts";
import { RELATIVE_PATTERNS } from "./relative-patterns.ts";
import { type ResolvedDays, upTo } from "./time-pattern.ts";

/** Words that name a time. `resolve` gives the days they mean in an article of the reference day; past, never later than it. */
export interface TimeExpression extends Span {
  /** Whether the words name the year, so that no reference is needed. */
  readonly isAbsolute: boolean;
  readonly resolve: (reference: IsoDate) => ResolvedDays | null;
}

const PATTERNS = [...CALENDAR_PATTERNS, ...RELATIVE_PATTERNS];

/** Stands in every text in which one of the patterns matches. */
const ANY_SIGN = new RegExp([...new Set(PATTERNS.map(({ sign }) => sign.source))].join("|"));

/** The time expressions within a stretch of the text, in order; none overlaps another. */
export function findTimeExpressions(text: string, within: Span): TimeExpression[] {
  const words = text.slice(within.start, within.end);
  const lower = words.toLowerCase();
  if (!ANY_SIGN.test(lower)) return [];
  const found: TimeExpression[] = [];
  const signs = new Map<RegExp, boolean>();
  for (const { sign, pattern: regExp, isAbsolute, resolve } of PATTERNS) {
    const stands = signs.get(sign) ?? sign.test(lower);
    signs.set(sign, stands);
    if (!stands) continue;
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
const notAfter = (days: ResolvedDays | null, reference: IsoDate): ResolvedDays | null => {
  if (days === null || days.earliest > reference) return null;
  return days.precision === "RANGE" && days.latest > reference ? upTo(days.earliest, reference) : days;
};
