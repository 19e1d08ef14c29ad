import { type ArticlePart, type IsoDate, onDay, type PartialDate, type Span } from "@stance/schema";
import { strict } from "chrono-node";
import { isoDay } from "../dates/calendar.ts";
import { findTimeExpressions } from "../dates/time-expressions.ts";

/** When the text says it was published; `text` is the day, with the minutes where they are given (`2025-04-15T13:01`). */
export interface PublicationDate {
  readonly text: string;
  readonly date: PartialDate;
}

/** A line longer than this is prose; in code units. */
const LONGEST_LINE = 160;
/** How many lines at the top of a page may hold its date without a label. */
const TOP_LINES = 12;
const REFERENCE = "9999-12-31";
/** The library counts from a day where a date lacks parts; dates that lack any are not taken. */
const FIXED_INSTANT = new Date("2000-01-01T00:00:00Z");
const NUMERIC = /\d{1,4}[./]\d{1,2}[./]\d{1,4}/;
const LABEL = /^\W{0,4}(?:first )?(?:published|posted|created|issued|date|released)\b/i;
const CHANGED = /^\W{0,4}(?:last )?(?:updated|modified)\b/i;
const DATELINE = /^[^—–]{3,60}\s(?:\([^)]{2,40}\)\s?)?[—–-]/;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\b)?/i;

interface Line extends Span {
  readonly text: string;
}

/** The date of publication that the text gives with day, month and year; null where it gives none, or two readings of one. */
export function readPublicationDate(text: string, parts: readonly ArticlePart[]): PublicationDate | null {
  const lines = linesOf(text).filter((line) => line.text.length <= LONGEST_LINE);
  const firstParagraph = parts.find((part) => part.kind === "PARAGRAPH");
  const top = lines.slice(0, TOP_LINES).filter((line) => firstParagraph === undefined || line.end <= firstParagraph.start);
  return (
    first(
      text,
      lines.filter((line) => LABEL.test(line.text)),
    ) ??
    first(
      text,
      top.filter((line) => !CHANGED.test(line.text) && isDateLine(line.text)),
    ) ??
    readDateline(text, firstParagraph) ??
    first(
      text,
      lines.filter((line) => CHANGED.test(line.text)),
    )
  );
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** A short line of little but a date; a headline that names a day has more words. */
const isDateLine = (line: string): boolean => (line.match(/\p{L}{2,}/gu) ?? []).length <= 8;

function first(text: string, lines: readonly Line[]): PublicationDate | null {
  for (const line of lines) {
    const day = readDay(text, line);
    if (day !== null) return { text: withClock(day.iso, line.text.slice(day.end - line.start)), date: onDay(day.iso, "STATED") };
  }
  return null;
}

function readDateline(text: string, paragraph: Span | undefined): PublicationDate | null {
  if (paragraph === undefined) return null;
  const dateline = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)))?.[0];
  if (dateline === undefined) return null;
  const day = readDay(text, { start: paragraph.start, end: paragraph.start + dateline.length });
  return day === null ? null : { text: day.iso, date: onDay(day.iso, "STATED") };
}

function readDay(text: string, span: Span): { iso: IsoDate; end: number } | null {
  const named = findTimeExpressions(text, span)
    .filter((time) => time.isAbsolute)
    .map((time) => ({ days: time.resolve(REFERENCE), end: time.end }))
    .find(({ days }) => days?.precision === "DAY");
  if (named?.days) return { iso: named.days.earliest, end: named.end };
  const numeric = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text.slice(span.start, span.end));
  const iso = numeric === null ? null : readNumeric(Number(numeric[1]), numeric[2] ?? "", Number(numeric[3]), Number(numeric[4]));
  if (numeric !== null) return iso === null ? null : { iso, end: span.start + numeric.index + numeric[0].length };
  return readSpelled(text, span);
}

/** Other ways to spell a day with the month's name, "Tue Mar 05 2024" or "5-Mar-2024", where no part is guessed. */
function readSpelled(text: string, span: Span): { iso: IsoDate; end: number } | null {
  const words = text.slice(span.start, span.end);
  if (NUMERIC.test(words)) return null;
  const [found] = strict.parse(words, { instant: FIXED_INSTANT, timezone: 0 });
  const date = found?.start;
  if (found === undefined || date === undefined) return null;
  if (!date.isCertain("day") || !date.isCertain("month") || !date.isCertain("year")) return null;
  const iso = isoDay(date.get("year") ?? 0, date.get("month") ?? 0, date.get("day") ?? 0);
  return iso === null ? null : { iso, end: span.start + found.index + found.text.length };
}

/** Points are written in Europe, day first. With slashes, 04/05 may be either and is none. */
function readNumeric(first: number, mark: string, second: number, year: number): IsoDate | null {
  if (mark === ".") return isoDay(year, second, first);
  if (first > 12 || first === second) return isoDay(year, second, first);
  return second > 12 ? isoDay(year, first, second) : null;
}

function withClock(day: IsoDate, rest: string): string {
  const clock = CLOCK.exec(rest.slice(0, 30));
  if (clock === null) return day;
  const [hour, minute, half] = [Number(clock[1]), Number(clock[2]), clock[3]?.toLowerCase()];
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return hours > 23 || minute > 59 ? day : `${day}T${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
