import { DATA_TABLE_LIMITS, TABLE_LIMITS } from "../limits.ts";
import { cellLength, cells, rawCells } from "./cells.ts";
import { blockOf } from "./element.ts";
import { byType, type Fields, type FieldsRule, object } from "./objects.ts";
import { fieldPath, itemPath, type Rule } from "./rule.ts";
import { boolean, integer, list, oneOf, string } from "./values.ts";

const cell = byType("a cell", cells);
const headerCell = byType("a header cell", rawCells);

const rowsOf = (fields: Fields): unknown[][] =>
  Array.isArray(fields.rows) ? fields.rows.filter((row) => Array.isArray(row)) : [];
const columnsOf = (fields: Fields) => rowsOf(fields).reduce((most, row) => Math.max(most, row.length), 0);

const settingsForEachColumn: FieldsRule = (fields, path, faults) => {
  if (!Array.isArray(fields.column_settings)) return;
  const columns = columnsOf(fields);
  if (fields.column_settings.length !== columns)
    faults.push({ path: fieldPath(path, "column_settings"), message: `must have one item for each of the ${columns} columns` });
};

/** How one column of a table is shown. */
export const columnSettings = object({ optional: { align: oneOf(["left", "center", "right"]), is_wrapped: boolean } });
/** `null` leaves a column as it is. */
const columnSettingsOrNull: Rule = (value, path, faults) => {
  if (value !== null) columnSettings(value, path, faults);
};

export const table = blockOf(
  "table",
  {
    required: { rows: list(list(cell, { min: 1, max: TABLE_LIMITS.columns }), { min: 1, max: TABLE_LIMITS.rows }) },
    optional: { column_settings: list(columnSettingsOrNull, { max: TABLE_LIMITS.columns }) },
  },
  settingsForEachColumn,
);

const rowsOfOneWidth: FieldsRule = (fields, path, faults) => {
  const [header, ...rest] = rowsOf(fields);
  for (const [index, row] of rest.entries())
    if (row.length !== header?.length)
      faults.push({ path: itemPath(fieldPath(path, "rows"), index + 1), message: "must have as many cells as the first row" });
};

const headerWithoutRichText: FieldsRule = (fields, path, faults) => {
  for (const [index, each] of (rowsOf(fields)[0] ?? []).entries())
    headerCell(each, itemPath(itemPath(fieldPath(path, "rows"), 0), index), faults);
};

const contentWithinLimit: FieldsRule = (fields, path, faults) => {
  const content = rowsOf(fields)
    .flat()
    .reduce((sum: number, each) => sum + cellLength(each), 0);
  if (content > DATA_TABLE_LIMITS.content)
    faults.push({
      path: fieldPath(path, "rows"),
      message: `must have at most ${DATA_TABLE_LIMITS.content} characters, has ${content}`,
    });
};

const headerColumnExists: FieldsRule = (fields, path, faults) => {
  const index = fields.row_header_column_index;
  if (typeof index === "number" && index >= columnsOf(fields))
    faults.push({ path: fieldPath(path, "row_header_column_index"), message: "must be the index of a column" });
};

export const dataTable = blockOf(
  "data_table",
  {
    required: {
      rows: list(list(cell, { min: 1, max: DATA_TABLE_LIMITS.columns }), {
        min: DATA_TABLE_LIMITS.minimumRows,
        max: DATA_TABLE_LIMITS.rows,
      }),
      caption: string({ min: 1 }),
    },
    optional: {
      page_size: integer({ min: 1, max: DATA_TABLE_LIMITS.pageSize }),
      row_header_column_index: integer({ min: 0 }),
    },
  },
  rowsOfOneWidth,
  headerWithoutRichText,
  contentWithinLimit,
  headerColumnExists,
);
