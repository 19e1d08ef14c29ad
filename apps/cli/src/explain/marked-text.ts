import type { Span } from "@stance/schema";
import { printable } from "../output.ts";
import type { Mark, NoteKind } from "./notes.ts";

/** Gives words the look of their kind; where there is no colour it gives them back. */
export type Paint = (kind: NoteKind, words: string) => string;

/** Stand around marked words; where an article has these marks itself, it is shown with square brackets. */
const [OPEN, CLOSE] = ["⟦", "⟧"];

interface Edge {
  readonly at: number;
  readonly marks: Mark[];
}

/**
 * The words of a stretch of text with every mark in place, as `⟦label|words⟧`. Marks of one place share their brackets; of two
 * that cross, the inner one is closed and opened again. Nothing in the words steers a terminal; time linear but for sorting.
 */
export function markedText(text: string, stretch: Span, marks: readonly Mark[], paint: Paint): string {
  const cut = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, stretch.start), end: Math.min(mark.end, stretch.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = [...Map.groupBy(cut, ({ start, end }) => `${start}-${end}`).values()];
  const edges = [...new Set([stretch.start, ...cut.flatMap(({ start, end }) => [start, end]), stretch.end])].sort(
    (a, b) => a - b,
  );
  const shown: string[] = [];
  let open: Edge[] = [];
  let next = 0;
  edges.forEach((place, index) => {
    const kept = open.filter(({ at }) => at > place);
    const firstClosed = open.findIndex(({ at }) => at <= place);
    const reopened = firstClosed < 0 ? [] : open.slice(firstClosed).filter(({ at }) => at > place);
    if (firstClosed >= 0) for (const { marks: own } of open.slice(firstClosed).reverse()) shown.push(paintOf(own, CLOSE));
    for (const { marks: own } of reopened) shown.push(opening(own));
    open = kept;
    for (; groups[next]?.[0]?.start === place; next++) {
      const group = groups[next] ?? [];
      shown.push(opening(group));
      open.push({ at: group[0]?.end ?? place, marks: group });
    }
    const until = edges[index + 1];
    if (until !== undefined) shown.push(safeWords(text.slice(place, until)));
  });
  return shown.join("");

  function opening(group: readonly Mark[]): string {
    return paintOf(group, `${OPEN}${group.map(({ label }) => label).join(", ")}|`);
  }

  function paintOf([first]: readonly Mark[], words: string): string {
    return first === undefined ? words : paint(first.kind, words);
  }
}

/** `printable` for a part of a line: white space at its edges stays. */
function safeWords(words: string): string {
  const own = words.replaceAll(OPEN, "[").replaceAll(CLOSE, "]");
  const [before, after] = [/^[\p{Cc}\p{Cf}\s]/u.test(own) ? " " : "", /[\p{Cc}\p{Cf}\s]$/u.test(own) ? " " : ""];
  const inner = printable(own);
  return inner === "" ? before : `${before}${inner}${after}`;
}
