import type { PositionWordsFragment, StandingFiguresFragment } from "@stance/client";
import { STANCES, type Stance } from "@stance/schema";
import { showStance, stanceWord } from "../words/stance-words.ts";
import { showStrengthBriefly } from "../words/strength.ts";
import { dotted, type Line, strong } from "./card.ts";
import { outletOf, shortWordsOf, tellerOf } from "./position-lines.ts";

type Standing = StandingFiguresFragment & { readonly position: PositionWordsFragment | null };

/** A standing in a list: stance, of whom or on what, strength; below, the words and where they stand. */
export const standingLines = (standing: Standing, subject: string): Line[] => [
  dotted(
    [strong(standing.stance === null ? "Nothing recorded" : showStance(standing.stance))],
    [strong(subject)],
    [showStrengthBriefly(standing)],
  ),
  dotted([briefWords(standing)], [standing.position === null ? "" : tellerOf(standing.position)], [outletOf(standing.position)]),
];

/** The words that carry a standing; where reports differ, the figures of both sides instead of one side's words. */
export function briefWords({ label, counts, position }: Standing): string {
  if (label === "CONFLICTING") return `both sides are reported: ${showCounts(countsByStance(counts))}`;
  return position === null ? "" : shortWordsOf(position);
}

/** The API's counts by our names of the stances. */
export const countsByStance = (counts: StandingFiguresFragment["counts"]): Record<Stance, number> =>
  Object.fromEntries(STANCES.map((stance) => [stance, counts[stance.toLowerCase() as Lowercase<Stance>]])) as Record<
    Stance,
    number
  >;

/** "supports 2 · opposes 1": the stances that were counted. */
export const showCounts = (counts: Readonly<Record<Stance, number>>): string =>
  STANCES.filter((stance) => counts[stance] > 0)
    .map((stance) => `${stanceWord(stance).toLowerCase()} ${counts[stance]}`)
    .join(" · ");
