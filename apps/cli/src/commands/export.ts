import type { AddCommand } from "../command-context.ts";
import { formatCsvRow } from "../csv.ts";
import { addExamples } from "../examples.ts";
import { EXPORT_COLUMNS, toCsvCells } from "../export/csv-columns.ts";
import { oneOf } from "../option-values.ts";
import { writeJsonLine, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

const FORMATS = ["JSONL", "CSV"] as const;
type Format = (typeof FORMATS)[number];

/** `stance export`: every position with its words, as a stream. */
export const addExportCommand: AddCommand = (program, context) => {
  const command = program
    .command("export")
    .description("write every position with its words, its article and its place there; memory does not grow with the store")
    .requiredOption("--format <format>", "jsonl or csv", oneOf(FORMATS))
    .action(async ({ format }: { format: Format }) => {
      const { exportPositions } = await import("../export/export-positions.ts");
      await withStore(context.env(), async (store) => {
        if (format === "CSV") await writeOut(formatCsvRow(EXPORT_COLUMNS));
        for await (const position of exportPositions(store)) {
          if (format === "JSONL") await writeJsonLine(position);
          else for (const cells of toCsvCells(position)) await writeOut(formatCsvRow(cells));
        }
      });
    });
  addExamples(command, [
    ["stance export --format jsonl > positions.jsonl", "one line of JSON for each position"],
    ["stance export --format csv > positions.csv", "one row for each piece of evidence, for a spreadsheet"],
  ]);
};
