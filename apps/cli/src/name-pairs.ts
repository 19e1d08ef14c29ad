import { KnownError } from "@stance/schema";
import { parseCsv } from "./csv.ts";

export interface NamePair {
  readonly name1: string;
  readonly name2: string;
}

/** The pairs of a CSV with the columns `name1` and `name2`, among others or alone. Throws INPUT_INVALID. */
export function* readNamePairs(csv: string): Iterable<NamePair> {
  let columns: readonly [number, number, number] | null = null;
  for (const { line, cells } of parseCsv(csv)) {
    if (columns === null) {
      columns = [cells.indexOf("name1"), cells.indexOf("name2"), cells.length];
      if (columns[0] === -1 || columns[1] === -1)
        throw new KnownError("INPUT_INVALID", "The first line of the CSV names the columns: name1,name2");
      continue;
    }
    const [first, second, width] = columns;
    if (cells.length !== width) {
      throw new KnownError(
        "INPUT_INVALID",
        `Line ${line} of the CSV has ${cells.length} cells, its header ${width}. Put names with commas into "quotation marks".`,
      );
    }
    yield { name1: cells[first] ?? "", name2: cells[second] ?? "" };
  }
  if (columns === null) throw new KnownError("INPUT_EMPTY", "Standard input holds no CSV. Its first line is: name1,name2");
}
