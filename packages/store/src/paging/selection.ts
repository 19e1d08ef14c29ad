import type { ColumnBaseConfig, ColumnDataType } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** The columns that make up a row, one for each of its keys, of the key's type. */
export type Selection<Row> = {
  readonly [Name in keyof Row]-?: SQLiteColumn<
    Omit<ColumnBaseConfig<ColumnDataType, string>, "data" | "notNull"> & {
      data: NonNullable<Row[Name]>;
      notNull: null extends Row[Name] ? boolean : true;
    }
  >;
};
