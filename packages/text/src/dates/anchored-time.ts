import { addDays, type IsoDate, type PartialDate, type Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import { isBoundedTime } from "./bounded-time.ts";
import { monthDays, monthOf, weekDays, yearDays, yearOf } from "./calendar.ts";
import { resolveTime } from "./resolve-time.ts";
import { findTimeExpressions, type TimeExpression } from "./time-expressions.ts";
import { COUNT, countOf, day, pattern, type ResolvedDays, spread } from "./time-pattern.ts";

/** Words that name a time as seen from another one that was just told: "two days later", "at the time", "during the visit". */
export interface AnchoredTime extends Span {
  /** The event whose time is meant, lower case; null where the time told last is. */
  readonly event: string | null;
  /** Whether the words may mean a time of the article's own day too: "earlier in the day". */
  readonly isOwnDay: boolean;
  readonly resolve: (anchor: IsoDate) => ResolvedDays | null;
}

/** How many sentences back the other time may stand, and how many back the event. */
const REACH = { time: 2, event: 8 };

const EVENT = "(visit|summit|meeting|talks|conference|trip|debate|hearing|rally|interview|ceremony|forum|congress|session)";
const SIGN =
  / later| earlier|following |next |previous |preceding |day before|same |that (?:day|week|month|year|evening|night|morning|afternoon)|at the time|in the day|(?:during|at) (?:the|that|his|her|their|its)/;

type Resolve = (groups: readonly (string | undefined)[], anchor: IsoDate) => ResolvedDays | null;
interface AnchoredPattern {
  readonly pattern: RegExp;
  readonly isOwnDay: boolean;
  readonly isEvent: boolean;
  readonly resolve: Resolve;
}

const anchored = (source: string, resolve: Resolve, { isOwnDay = false, isEvent = false } = {}): AnchoredPattern => ({
  pattern: pattern(SIGN, source, false, resolve).pattern,
  isOwnDay,
  isEvent,
  resolve,
});

/** Earlier patterns win where two match at one place. */
const PATTERNS: readonly AnchoredPattern[] = [
  anchored(`${COUNT} (day|week|month|year)s? later`, ([count, unit], at) => shifted(at, countOf(count), unit)),
  anchored(`${COUNT} (day|week|month|year)s? earlier`, ([count, unit], at) => shifted(at, -countOf(count), unit), {
    isOwnDay: true,
  }),
  anchored("(?:the|on the) (?:following|next) (day|week|month|year)|the (?:day) after", ([unit], at) => shifted(at, 1, unit)),
  anchored("(?:the|on the) (?:previous|preceding) (day|week|month|year)|the day before(?! yesterday)", ([unit], at) =>
    shifted(at, -1, unit),
  ),
  anchored("(?:earlier|later) (?:in|on) the (?:same )?day", (_, at) => day(at), { isOwnDay: true }),
  anchored(
    "(?:(?:earlier|later) )?(?:on )?(?:the same|that(?: same)?) (?:day|evening|night|morning|afternoon)|at the time",
    (_, at) => day(at),
  ),
  anchored("(?:the same|that(?: same)?) (week|month|year)", ([unit], at) => shifted(at, 0, unit)),
  anchored(`(?:during|at) (?:the|that|his|her|their|its)(?: [\\p{Ll}-]+)? ${EVENT}`, (_, at) => day(at), { isEvent: true }),
];

/** The day, week, month or year that lies so many behind the one of the day. */
function shifted(at: IsoDate, by: number, unit = "day"): ResolvedDays | null {
  switch (unit.toLowerCase()) {
    case "week":
      return spread(weekDays(at, -by), "RANGE");
    case "month": {
      const months = yearOf(at) * 12 + monthOf(at) - 1 + by;
      return spread(monthDays(Math.floor(months / 12), (months % 12) + 1), "MONTH");
    }
    case "year":
      return spread(yearDays(yearOf(at) + by), "YEAR");
    default:
      return day(addDays(at, by));
  }
}

/** The times of this kind within a stretch of the text, in order; none overlaps another. */
export function findAnchoredTimes(text: string, within: Span): AnchoredTime[] {
  const words = text.slice(within.start, within.end);
  if (!SIGN.test(words.toLowerCase())) return [];
  const found: AnchoredTime[] = [];
  for (const { pattern: regExp, isOwnDay, isEvent, resolve } of PATTERNS) {
    for (const match of words.matchAll(regExp)) {
      const start = within.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.slice(1);
      const event = isEvent ? (groups[0] ?? "").toLowerCase() : null;
      found.push({ start, end, isOwnDay, event, resolve: (anchor) => resolve(groups, anchor) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date that such words mean, from the time told before them; null where none was told, or where it would lie ahead. */
export function resolveAnchored(document: Document, time: AnchoredTime, sentence: number): PartialDate | null {
  const { publishedAt } = document;
  const anchor = anchorOf(document, time, sentence);
  const from = anchor === null ? null : resolveTime(anchor, publishedAt);
  if (from === null && !time.isOwnDay) return null;
  const told = from ?? (publishedAt === null ? null : { ...publishedAt, basis: "RELATIVE" as const });
  if (told === null || told.earliest === null || told.latest === null) return null;
  const isSame = time.event !== null || told.precision === "MONTH" || told.precision === "YEAR";
  if (isSame) return time.event === null ? null : { ...told, basis: "RELATIVE" };
  const [first, last] = [time.resolve(told.earliest), time.resolve(told.latest)];
  const limit = publishedAt?.latest ?? null;
  if (first === null || last === null || (limit !== null && first.earliest > limit)) return null;
  if (first.earliest === last.earliest) return { ...first, basis: "RELATIVE" };
  return { earliest: first.earliest, latest: last.latest, precision: "RANGE", basis: "RELATIVE" };
}

/** The last time told before the words; of an event the one told with it. */
function anchorOf(document: Document, time: AnchoredTime, sentence: number): TimeExpression | null {
  const reach = time.event === null ? REACH.time : REACH.event;
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const span = document.sentences[at];
    if (span === undefined) return null;
    const stretch = { start: span.start, end: Math.min(span.end, time.start) };
    if (stretch.end <= stretch.start) continue;
    const words = document.text.slice(stretch.start, stretch.end).toLowerCase();
    if (time.event !== null && !words.includes(time.event)) continue;
    const told = findTimeExpressions(document.text, stretch).filter((each) => !isBoundedTime(document, each, span));
    const last = told.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}
