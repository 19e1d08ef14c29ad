import type { ArticlePart } from "@stance/schema";
import type { Quotation } from "../findings.ts";
import { findMarks, type QuotationMark } from "./quotation-marks.ts";

const DEEPEST = 4;
const LONGEST_SINGLE = 900;

interface OpenQuotation {
  readonly mark: QuotationMark;
  readonly depth: number;
}

/**
 * The quotations of the article's parts by start, outer before inner. A quotation of several paragraphs is one
 * quotation a paragraph, each but the last `open`. One that is never closed ends with its sentence, or with its
 * paragraph where it began it.
 */
export function findQuotations(text: string, parts: readonly ArticlePart[]): Quotation[] {
  const read = parts.filter((part) => part.kind !== "BOILERPLATE");
  return read
    .flatMap((part, index) => quotationsOf(text, part, read[index + 1]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationsOf(text: string, part: ArticlePart, next: ArticlePart | undefined): Quotation[] {
  const found: Quotation[] = [];
  const open: OpenQuotation[] = [];
  const close = (from: OpenQuotation, innerEnd: number, end: number, isOpen: boolean) => {
    const inner = { start: from.mark.end, end: innerEnd };
    if (inner.end > inner.start) found.push({ start: from.mark.start, end, inner, depth: from.depth, open: isOpen });
  };
  const marks = findMarks(text, part.start, part.end);
  const singles = closableSingles(text, marks);
  for (const mark of marks) {
    if (mark.kind === "single" && !singles.has(mark)) continue;
    const top = open.at(-1);
    if (mark.role === "open") {
      const sameKind = open.findLast((each) => each.mark.kind === mark.kind);
      // Straight marks look alike: one that seems to open right inside a quotation of its kind was left unclosed before.
      if (sameKind !== undefined && mark.kind === "double" && text.charAt(mark.start) === '"' && top === sameKind) {
        open.pop();
        close(sameKind, mark.start, mark.start, false);
      }
      if (open.length < DEEPEST) open.push({ mark, depth: open.length });
      continue;
    }
    const position = open.findLastIndex((each) => each.mark.kind === mark.kind);
    const opener = open[position];
    if (opener === undefined) continue;
    open.length = position;
    close(opener, mark.start, mark.end, false);
  }
  for (const opener of open) {
    if (opener.mark.kind === "single") continue;
    const goesOn = next !== undefined && next.kind === "PARAGRAPH" && beginsLike(text, opener.mark, next);
    const end = goesOn || opener.mark.start === part.start ? part.end : sentenceEnd(text, opener.mark.end, part.end);
    close(opener, end, end, goesOn);
  }
  return found;
}

const beginsLike = (text: string, mark: QuotationMark, next: ArticlePart): boolean =>
  findMarks(text, next.start, Math.min(next.end, next.start + 2))[0]?.kind === mark.kind;

function sentenceEnd(text: string, from: number, to: number): number {
  const end = /[.!?](?=\s+["“‘(]?\p{Lu}|\s*$)/u.exec(text.slice(from, to));
  return end === null ? to : from + end.index + end[0].length;
}

/**
 * Single marks that make a pair. An apostrophe looks like a closing mark: after an "s" it only closes when a stop or
 * comma stands beside it, or when no surer closing mark follows.
 */
function closableSingles(text: string, marks: readonly QuotationMark[]): Set<QuotationMark> {
  const paired = new Set<QuotationMark>();
  const singles = marks.filter((mark) => mark.kind === "single");
  let index = 0;
  while (index < singles.length) {
    const opener = singles[index];
    index++;
    if (opener?.role !== "open") continue;
    let fallback = -1;
    let closing = -1;
    for (let at = index; at < singles.length && closing < 0; at++) {
      const mark = singles[at];
      if (mark === undefined || mark.start - opener.end > LONGEST_SINGLE || mark.role === "open") break;
      if (isSureClosing(text, mark)) closing = at;
      else fallback = at;
    }
    const chosen = closing >= 0 ? closing : fallback;
    const mark = singles[chosen];
    if (mark === undefined || mark.start - opener.end < 2) continue;
    paired.add(opener);
    paired.add(mark);
    index = chosen + 1;
  }
  return paired;
}

const isSureClosing = (text: string, mark: QuotationMark): boolean =>
  /[.,!?…]/.test(text.charAt(mark.start - 1)) ||
  !/[sS]/.test(text.charAt(mark.start - 1)) ||
  /^[,.;:!?”")\]]/.test(text.charAt(mark.end));
