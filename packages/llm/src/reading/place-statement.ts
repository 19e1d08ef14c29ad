import type { Span } from "@stance/schema";
import type { DraftStatement } from "../answers/statements-answer.ts";
import { nearest, occurrences, separation } from "./occurrences.ts";
import { withoutMarks } from "./quotation-marks.ts";

/** A statement of the model whose every string has its place in the article. */
export interface PlacedStatement {
  readonly speaker: Span | null;
  /** Every place of the speaker's fullest name. */
  readonly names: readonly Span[];
  readonly cue: Span | null;
  /** In order of the text, without quotation marks around. */
  readonly content: readonly Span[];
  readonly reportedBy: string | null;
  readonly isAct: boolean;
}

export interface Placement {
  /** Null where none of the content stands in the article. */
  readonly statement: PlacedStatement | null;
  /** How many strings were thrown away. */
  readonly dropped: number;
}

/**
 * Looks up each string of a drafted statement as an exact slice of the article's parts. The longest content is placed
 * where the other strings lie nearest, and not where one of `taken` is; the others are placed nearest to it, the speaker
 * to the cue as well.
 */
export function placeStatement(
  text: string,
  parts: readonly Span[],
  draft: DraftStatement,
  taken: readonly PlacedStatement[],
): Placement {
  const places = (words: string | null): Span[] => (words === null ? [] : occurrences(text, words, parts));
  const content = draft.content.map(places);
  const others = [draft.speaker, draft.cue, draft.reportedBy];
  const names = places(draft.speakerName);
  const dropped =
    content.filter((spans) => spans.length === 0).length +
    [...others, draft.speakerName].filter((words) => words !== null && places(words).length === 0).length;
  const strings = content.filter((spans) => spans.length > 0);
  const anchors = strings.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (anchors === undefined) return { statement: null, dropped };
  const around = [...strings, ...others.map(places).filter((spans) => spans.length > 0)];
  const free = anchors.filter((span) => !taken.some((other) => other.content.some((own) => sameEnds(text, own, span))));
  const anchor = leastApart(text, free.length > 0 ? free : anchors, around);
  const spans = strings.flatMap((found) => withoutMarks(text, nearest(text, found, anchor) ?? anchor) ?? []);
  if (spans.length === 0) return { statement: null, dropped: dropped + 1 };
  const cue = nearest(text, places(draft.cue), anchor) ?? null;
  return {
    statement: {
      speaker: nearest(text, places(draft.speaker), anchor, cue ?? anchor) ?? null,
      names,
      cue,
      content: apart(spans),
      reportedBy: places(draft.reportedBy).length > 0 ? draft.reportedBy : null,
      isAct: draft.isAct,
    },
    dropped,
  };
}

const lengthOf = (spans: readonly Span[]): number => (spans[0] === undefined ? 0 : spans[0].end - spans[0].start);

const sameEnds = (text: string, own: Span, span: Span): boolean => {
  const bare = withoutMarks(text, span);
  return bare !== null && own.start === bare.start && own.end === bare.end;
};

/** The anchor with the least way to the nearest place of every other string; the earliest of several. */
function leastApart(text: string, anchors: readonly Span[], around: readonly (readonly Span[])[]): Span {
  const way = (anchor: Span): number =>
    around.reduce((sum, spans) => sum + separation(text, nearest(text, spans, anchor) ?? anchor, anchor), 0);
  return anchors.reduce((best, anchor) => (way(anchor) < way(best) ? anchor : best));
}

/** In order, without those that share words with an earlier one. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
