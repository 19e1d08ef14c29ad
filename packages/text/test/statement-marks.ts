import type { FoundStatement } from "../src/findings.ts";

/** The text of `"{Silva} <said> [the bill is dead]."` without its marks. */
export const withoutMarks = (source: string): string => source.replace(/[{}<>[\]]/g, "");

/** The text with the statement's speaker in `{}`, its cue in `<>` and its content in `[]`. */
export function withMarks(text: string, statement: FoundStatement): string {
  const inserts: { at: number; mark: string; order: number }[] = [];
  const around = (span: { start: number; end: number } | null, open: string, close: string) => {
    if (span === null) return;
    inserts.push({ at: span.start, mark: open, order: 1 }, { at: span.end, mark: close, order: 0 });
  };
  around(statement.speaker, "{", "}");
  around(statement.cue, "<", ">");
  for (const span of statement.content) around(span, "[", "]");
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  return inserts.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}
