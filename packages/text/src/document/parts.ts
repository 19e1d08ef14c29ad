import type { ArticlePart, Span } from "@stance/schema";
import { boilerplateReason, opensTail } from "./boilerplate.ts";
import { datelineEnd } from "./dateline.ts";
import { splitLines } from "./lines.ts";
import { withSingleBlanks } from "./single-blanks.ts";

const TITLE_LONGEST = 220;
const TITLE_WORDS = 32;
const SENTENCE_TITLE_WORDS = 18;
const SUBHEAD_WORDS = 14;
const DECK_WORDS = 32;
const PROSE_WORDS = 22;

interface Line extends Span {
  /** White space made plain. */
  readonly plain: string;
  readonly words: number;
  readonly reason: string | null;
}

/**
 * The parts of an article in their order. Every character that is no white space stands in exactly one part.
 * `knownTitle` is the title from outside the text.
 */
export function readParts(text: string, knownTitle: string | null): ArticlePart[] {
  const lines = splitLines(text).map((span) => describeLine(text, span));
  const titleIndex = findTitle(lines, knownTitle);
  const title = lines[titleIndex]?.plain ?? knownTitle;
  const lastProse = lines.findLastIndex((line) => line.reason === null && isProse(line));
  const parts: ArticlePart[] = [];
  let inTail = false;
  lines.forEach((line, index) => {
    const reason =
      index === titleIndex ? null : (line.reason ?? repeatedTitle(line, title) ?? (inTail && !isProse(line) ? "page end" : null));
    if (reason !== null) {
      if (index > lastProse && lastProse >= 0 && opensTail(reason)) inTail = true;
      parts.push({ kind: "BOILERPLATE", start: line.start, end: line.end, reason });
      return;
    }
    if (index === titleIndex) parts.push({ kind: "TITLE", start: line.start, end: line.end, reason: null });
    else if (isSubhead(lines, index, titleIndex)) parts.push({ kind: "SUBHEAD", start: line.start, end: line.end, reason: null });
    else parts.push(...paragraph(text, line));
  });
  return parts;
}

function describeLine(text: string, span: Span): Line {
  const plain = withSingleBlanks(text.slice(span.start, span.end)).trim();
  const words = plain === "" ? 0 : blanksIn(plain) + 1;
  return { ...span, plain, words, reason: boilerplateReason(plain) };
}

function blanksIn(line: string): number {
  let blanks = 0;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) blanks++;
  return blanks;
}

const isProse = (line: Line): boolean => line.words >= PROSE_WORDS || (line.words >= 8 && /[.!?]["'”’»)]*$/.test(line.plain));

const fold = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function findTitle(lines: readonly Line[], knownTitle: string | null): number {
  if (knownTitle !== null) {
    const wanted = fold(knownTitle);
    const exact = lines.findIndex((line) => line.plain.length <= knownTitle.length + 40 && fold(line.plain) === wanted);
    if (exact >= 0) return exact;
  }
  const first = lines.findIndex((line) => line.reason === null);
  const line = lines[first];
  if (line === undefined || !lines.some((other, index) => index > first && other.reason === null)) return -1;
  if (line.plain.length > TITLE_LONGEST || line.words > TITLE_WORDS || datelineEnd(line.plain) > 0) return -1;
  if (/[.!?]["'”’»)]*$/.test(line.plain) && line.words > SENTENCE_TITLE_WORDS && !isTitleCase(line.plain)) return -1;
  return knownTitle !== null && /[.]["'”’»)]*$/.test(line.plain) ? -1 : first;
}

function isTitleCase(line: string): boolean {
  const long = line.split(" ").filter((word) => word.length > 3);
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

function repeatedTitle(line: Line, title: string | null): string | null {
  if (title === null) return null;
  return line.plain.length <= title.length + 10 && fold(line.plain) === fold(title) ? "repeated title" : null;
}

function isSubhead(lines: readonly Line[], index: number, titleIndex: number): boolean {
  const line = lines[index];
  if (line === undefined || /[.!?;,…]["'”’»)]*$|:$/.test(line.plain)) return false;
  if (titleIndex >= 0 && index > titleIndex && lines.slice(titleIndex + 1, index).every((other) => other.reason !== null)) {
    return line.words <= DECK_WORDS && lines.length > index + 1;
  }
  if (line.words > SUBHEAD_WORDS || !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(line.plain)) return false;
  return lines.slice(index + 1, index + 4).some((other) => other.reason === null && isProse(other));
}

function paragraph(text: string, line: Line): ArticlePart[] {
  const raw = text.slice(line.start, line.end);
  const cut = datelineEnd(raw);
  if (cut === 0) return [{ kind: "PARAGRAPH", start: line.start, end: line.end, reason: null }];
  const rest = line.start + cut + (raw.slice(cut).length - raw.slice(cut).trimStart().length);
  return [
    { kind: "BOILERPLATE", start: line.start, end: line.start + raw.slice(0, cut).trimEnd().length, reason: "dateline" },
    { kind: "PARAGRAPH", start: rest, end: line.end, reason: null },
  ];
}
