import { KnownError } from "@stance/schema";

/** A row of a CSV file and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV as RFC 4180 has it; line ends of any system, a byte order mark and empty lines are taken too, and a
 * quotation mark inside an unquoted cell stands for itself. Throws INPUT_INVALID for a quotation that never ends.
 */
export function* parseCsv(text: string): Iterable<CsvRow> {
  let line = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    for (let mark = ","; mark === ","; ) {
      const { cell, end } = readCell(text, at, line);
      cells.push(cell);
      line += lineEndsIn(text.slice(at, end));
      mark = text.startsWith("\r\n", end) ? "\r\n" : text.charAt(end);
      at = end + mark.length;
    }
    line += 1;
    if (cells.length > 1 || cells[0] !== "") yield { line: first, cells };
  }
}

function readCell(text: string, start: number, line: number): { cell: string; end: number } {
  if (text.charAt(start) !== '"') {
    const end = endOfPlain(text, start);
    return { cell: text.slice(start, end), end };
  }
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close === -1) {
    throw new KnownError("INPUT_INVALID", `Line ${line} of the CSV opens a quotation that never ends. Close it with ".`);
  }
  const end = endOfPlain(text, close + 1);
  return { cell: text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), end };
}

/** Where the next comma or line end stands, or the text ends. */
function endOfPlain(text: string, from: number): number {
  const mark = /[,\r\n]/g;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** One row as RFC 4180 has it. */
export const formatCsvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => quoteCell(cell === null ? "" : String(cell))).join(",")}\r\n`;

const quoteCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
