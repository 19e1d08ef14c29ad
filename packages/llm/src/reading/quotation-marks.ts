import type { Span, StatementForm } from "@stance/schema";

const OPENING = new Set(["“", '"', "«", "„"]);
const CLOSING = new Set(["”", '"', "»", "“"]);

/** The span without white space at its ends and without the quotation marks that enclose it; null where nothing else stands in it. */
export function withoutMarks(text: string, span: Span): Span | null {
  const outer = withoutSpace(text, span);
  let { start, end } = outer;
  const marks = marksIn(text, outer);
  if (marks[0] === start && OPENING.has(text.charAt(start))) {
    if (marks.length === 1 || marks[1] === end - 1) start++;
    if (marks[1] === end - 1) end--;
  } else if (marks.length === 1 && marks[0] === end - 1 && CLOSING.has(text.charAt(end - 1))) end--;
  const inner = withoutSpace(text, { start, end });
  return inner.start < inner.end ? inner : null;
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: first + words.trim().length };
}

const marksIn = (text: string, span: Span): number[] => {
  const found: number[] = [];
  for (let at = span.start; at < span.end; at++) if (OPENING.has(text.charAt(at)) || CLOSING.has(text.charAt(at))) found.push(at);
  return found;
};

/** The words between quotation marks within a paragraph, the marks left out; one that is not closed reaches to its end. */
export function quotationsIn(text: string, part: Span): Span[] {
  const found: Span[] = [];
  let open: number | null = null;
  for (let at = part.start; at < part.end; at++) {
    const mark = text.charAt(at);
    if (open === null && OPENING.has(mark)) open = at + 1;
    else if (open !== null && CLOSING.has(mark)) {
      if (open < at) found.push({ start: open, end: at });
      open = null;
    }
  }
  return open === null || open >= part.end ? found : [...found, { start: open, end: part.end }];
}

/** What the marks around and within its content make a statement: all quoted, partly, or not at all. */
export function formOf(text: string, content: readonly Span[], parts: readonly Span[]): Exclude<StatementForm, "ACTION"> {
  const quotations = parts
    .filter((part) => content.some((span) => span.start < part.end && part.start < span.end))
    .flatMap((part) => quotationsIn(text, part));
  const isQuoted = (span: Span): boolean => quotations.some(({ start, end }) => start <= span.start && span.end <= end);
  if (content.every(isQuoted)) return "DIRECT";
  return content.some((span) => quotations.some(({ start, end }) => start < span.end && span.start < end)) ? "MIXED" : "INDIRECT";
}
