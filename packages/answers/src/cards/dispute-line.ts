import type { DisputeSidesFragment } from "@stance/client";
import { count } from "../words/count.ts";
import { excerpt } from "../words/excerpt.ts";
import { dotted, type Line, note, type Part, paragraph, strong } from "./card.ts";

/** How many disputes, sides of each, and characters of a side's words a card shows. */
const MOST_DISPUTES = 4;
const MOST_SIDES = 5;
const WORDS_LENGTH = 90;

/** "Reports differ: is it settled? · settled, “the terms were agreed” (1 article) · still open, “…” (2 articles)". */
export function disputeParts(disputes: readonly DisputeSidesFragment[]): Part[] {
  const shown = disputes.slice(0, MOST_DISPUTES).map((dispute) => paragraph(...disputeLine(dispute)));
  const left = disputes.length - shown.length;
  return left > 0 ? [...shown, note(`Reports differ in ${left} more.`)] : shown;
}

function disputeLine({ differs, sides }: DisputeSidesFragment): Line {
  const shown = sides.slice(0, MOST_SIDES).map((side): Line => [sideWords(side), ` (${count(side.articles, "article")})`]);
  const left = sides.length - shown.length;
  const question = `: ${differs.slice(0, 1).toLowerCase()}${differs.slice(1)}`;
  return dotted([strong("Reports differ"), question], ...shown, [left > 0 ? `${left} more` : ""]);
}

function sideWords({ answer, words }: DisputeSidesFragment["sides"][number]): string {
  const quoted = `“${excerpt(words, WORDS_LENGTH)}”`;
  return answer === words ? quoted : `${answer}, ${quoted}`;
}
