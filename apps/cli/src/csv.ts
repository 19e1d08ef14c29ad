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
  let first = 1;
  let cells: string[] = [];
  let cell = "";
  const finish = (): CsvRow | null => {
    const row = { line: first, cells: [...cells, cell] };
    cells = [];
    cell = "";
    return row.cells.length === 1 && row.cells[0] === "" ? null : row;
  };
  // A whole quoted cell, a whole plain one, or one mark: each is taken at once.
  const token = /"((?:[^"]|"")*)(")?|([^",\r\n]+)|,|\r\n|\r|\n/y;
  token.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [whole, quoted, end, plain] = found;
    if (quoted !== undefined && cell === "") {
      if (end === undefined)
        throw new KnownError("INPUT_INVALID", `Line ${line} of the CSV opens a quotation that never ends. Close it with ".`);
      cell = quoted.replaceAll('""', '"');
      line += lineEndsIn(quoted);
    } else if (quoted !== undefined) {
      cell += '"';
      token.lastIndex = found.index + 1;
    } else if (plain !== undefined) {
      cell += plain;
    } else if (whole === ",") {
      cells.push(cell);
      cell = "";
    } else {
      const row = finish();
      if (row !== null) yield row;
      line += 1;
      first = line;
    }
  }
  const row = finish();
  if (row !== null) yield row;
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** One row as RFC 4180 has it. */
export const formatCsvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => quoteCell(cell === null ? "" : String(cell))).join(",")}\r\n`;

const quoteCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
