import { addDays, type DateBasis, onDay, type PartialDate } from "@stance/schema";
import type { TimeExpression } from "./time-expressions.ts";

/** Any day: what names its own year resolves to the same days from everywhere before the end of time. */
const END_OF_TIME = "9999-12-31";
/** Ends of the publication further apart than this leave a counted date unknown; in days. */
const WIDEST_RANGE = 31;

/** What is left to say of words whose time is not known: not after the article. Null where that is not known either. */
export const beforePublication = (publishedAt: PartialDate | null): PartialDate | null => {
  const latest = publishedAt?.earliest ?? publishedAt?.latest ?? null;
  return latest === null ? null : { earliest: null, latest, precision: "UNKNOWN", basis: "PUBLICATION" };
};

/**
 * The date that a time expression means in an article published then. Where the publication is known as a range, both of its
 * ends are tried. A counted date in an article without a date stays unknown, which is null.
 */
export function resolveTime(expression: TimeExpression, publishedAt: PartialDate | null): PartialDate | null {
  const basis: DateBasis = expression.isAbsolute ? "STATED" : "RELATIVE";
  if (publishedAt?.earliest == null || publishedAt.latest === null) {
    const days = expression.isAbsolute ? expression.resolve(publishedAt?.latest ?? END_OF_TIME) : null;
    return days === null ? null : { ...days, basis };
  }
  const [first, last] = [expression.resolve(publishedAt.earliest), expression.resolve(publishedAt.latest)];
  if (first === null || last === null) {
    const either = first ?? last;
    return either === null ? null : { ...either, basis };
  }
  if (first.earliest === last.earliest && first.latest === last.latest) return { ...first, basis };
  if (last.latest > addDays(first.earliest, WIDEST_RANGE)) return beforePublication(publishedAt);
  return first.earliest === last.latest
    ? onDay(first.earliest, basis)
    : { earliest: first.earliest, latest: last.latest, precision: "RANGE", basis };
}
