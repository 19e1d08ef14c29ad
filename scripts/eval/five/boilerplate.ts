import { type Judged, lettersOf } from "../judged.ts";
import type { Read } from "./read-five.ts";

/** By letters; they have no keys. */
export function judgeBoilerplate({ expected, found }: Read): Judged {
  const wanted = lettersOf(expected.text, expected.meta.boilerplate);
  const given = lettersOf(expected.text, found.boilerplate);
  const right = wanted.intersection(given).size;
  return { counts: { right, wrong: given.size - right, missed: wanted.size - right }, wrong: [], missed: [] };
}

/** How many spans there are, and how many are the slice of the text that they claim. */
export function countExactSpans({ expected, found }: Read): { readonly all: number; readonly exact: number } {
  const spans = [
    ...found.mentions,
    ...found.statements.flatMap(({ speaker, cue, content }) => [speaker, cue, ...content].filter((span) => span !== null)),
    ...found.positions.flatMap((position) => position.evidence),
  ];
  return { all: spans.length, exact: spans.filter(({ start, end, text }) => expected.text.slice(start, end) === text).length };
}
