import type { PositionWordsFragment } from "@stance/client";
import { type IsoDate, likelyDay, type PartialDate } from "@stance/schema";
import type { Options } from "../grammar/options.ts";
import { foldWords } from "../words/fold.ts";

/** Whether a date lies on or after `since`, by its likely day; everything does where no day is given. */
export function isSince(date: PartialDate | null, since: IsoDate | null): boolean {
  const day = likelyDay(date);
  return since === null || (day !== null && day >= since);
}

/** Whether a position has evidence from the outlet; every one has where none is given. */
export function isFrom(position: Pick<PositionWordsFragment, "evidence"> | null, outlet: string | null): boolean {
  if (outlet === null) return true;
  const wanted = foldWords(outlet).join(" ");
  return (position?.evidence ?? []).some((piece) => foldWords(piece.article.outlet?.name ?? "").join(" ") === wanted);
}

/** Whether the options leave out a part of what was said before the last day. */
export const isNarrowed = ({ since, from }: Options): boolean => since !== null || from !== null;
