import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

export const DATE_PRECISIONS = ["DAY", "RANGE", "MONTH", "YEAR", "UNKNOWN"] as const;
export const DatePrecision = z.enum(DATE_PRECISIONS);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** How a date is known: written out, counted from another date, taken from the publication, or inferred by a person. */
export const DATE_BASES = ["STATED", "RELATIVE", "PUBLICATION", "INFERRED"] as const;
export const DateBasis = z.enum(DATE_BASES);
export type DateBasis = z.infer<typeof DateBasis>;

/**
 * A date as exactly as it is known: both days inclusive. UNKNOWN has no `earliest`; its `latest`, where there is one,
 * says "not after".
 */
export const PartialDate = z
  .object({
    earliest: IsoDate.nullable(),
    latest: IsoDate.nullable(),
    precision: DatePrecision,
    basis: DateBasis,
  })
  .refine((date) => date.earliest === null || date.latest === null || date.earliest <= date.latest, {
    error: "the earliest day is not after the latest",
  })
  .refine((date) => (date.precision === "UNKNOWN") === (date.earliest === null), {
    error: "an unknown date has no earliest day, any other has one",
  })
  .refine((date) => date.precision === "UNKNOWN" || date.latest !== null, { error: "a known date has a latest day" })
  .refine((date) => date.precision !== "DAY" || date.earliest === date.latest, { error: "a day begins and ends the same day" });
export type PartialDate = z.infer<typeof PartialDate>;

/** A date known to the day. */
export const onDay = (day: IsoDate, basis: DateBasis): PartialDate => ({ earliest: day, latest: day, precision: "DAY", basis });

const DAY_MILLISECONDS = 86_400_000;

/** The day `count` days after `day`; negative counts go back. */
export const addDays = (day: IsoDate, count: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MILLISECONDS).toISOString().slice(0, 10);

/**
 * The one day a date stands for when days are compared: the middle of its range, rounded down; the latest day when
 * the beginning is unknown; null when nothing is known.
 */
export function likelyDay(date: PartialDate | null): IsoDate | null {
  if (date === null) return null;
  if (date.earliest === null || date.latest === null) return date.latest;
  const days = (Date.parse(`${date.latest}T00:00:00Z`) - Date.parse(`${date.earliest}T00:00:00Z`)) / DAY_MILLISECONDS;
  return addDays(date.earliest, Math.floor(days / 2));
}

/**
 * A key that puts dates into order by plain text comparison: by likely day; on the same day what has no known
 * beginning comes first; what has no date at all comes before everything.
 */
export function dateOrderKey(date: PartialDate | null): string {
  const day = likelyDay(date);
  if (date === null || day === null) return "0000-00-00a";
  return `${day}${date.earliest === null ? "a" : "b"}`;
}

/** Whether the date lies on or before `day` by its likely day; a date of which nothing is known never does. */
export function isByDay(date: PartialDate | null, day: IsoDate): boolean {
  const likely = likelyDay(date);
  return likely !== null && likely <= day;
}
