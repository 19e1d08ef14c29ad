import type { Span } from "@stance/schema";

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
const WRAPPED_LINE_MINIMUM = 48;
const WRAPPED_LINE_MAXIMUM = 100;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/;

/** The non-blank lines of a text without the white space around them, lines of one hard-wrapped paragraph joined. */
export function splitLines(text: string): Span[] {
  const lines = trimmedLines(text);
  const wrapped = isHardWrapped(text, lines);
  const joined: Span[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous !== undefined && continues(text, previous, line, wrapped))
      joined[joined.length - 1] = { start: previous.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  const push = (end: number) => {
    let start = from;
    let last = end;
    while (start < last && isSpace(text, start)) start++;
    while (last > start && isSpace(text, last - 1)) last--;
    if (start < last) lines.push({ start, end: last });
  };
  for (const match of text.matchAll(LINE_END)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

const isSpace = (text: string, index: number): boolean => text.charAt(index).trim() === "";

/** Old plain-text wires break every line at the same width; elsewhere a line is a paragraph. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 8) return false;
  let full = 0;
  let lowerStarts = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length > WRAPPED_LINE_MAXIMUM) return false;
    if (length >= WRAPPED_LINE_MINIMUM) full++;
    if (/\p{Ll}/u.test(text.charAt(line.start))) lowerStarts++;
  }
  return full >= lines.length * 0.5 && lowerStarts >= lines.length * 0.25;
}

function continues(text: string, previous: Span, line: Span, wrapped: boolean): boolean {
  const gap = text.slice(previous.end, line.start);
  const breaks = gap.match(LINE_END)?.length ?? 0;
  if (breaks > 1) return false;
  if (wrapped) return true;
  const lastLine = text.slice(Math.max(previous.start, previous.end - WRAPPED_LINE_MAXIMUM), previous.end);
  const width = lastLine.length - (lastLine.lastIndexOf("\n") + 1);
  return (
    width >= WRAPPED_LINE_MINIMUM - 4 &&
    width < WRAPPED_LINE_MAXIMUM &&
    !SENTENCE_END.test(lastLine) &&
    /\p{Ll}/u.test(text.charAt(line.start))
  );
}
