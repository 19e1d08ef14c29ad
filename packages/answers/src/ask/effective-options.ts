import type { IsoDate } from "@stance/schema";
import type { Options } from "../grammar/options.ts";

/** The options with no day after today in `asof:`: what has not come yet is as of today. */
export const cappedAt = (options: Options, today: IsoDate): Options =>
  options.asOf !== null && options.asOf > today ? { ...options, asOf: today } : options;

/** The last day that counts: the earlier of `asof:` and `until:`; null where neither is given. */
export function lastDay({ asOf, until }: Options): IsoDate | null {
  if (asOf === null || until === null) return asOf ?? until;
  return asOf < until ? asOf : until;
}
