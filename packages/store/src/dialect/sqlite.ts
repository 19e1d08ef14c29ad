import { type Column, type SQL, sql } from "drizzle-orm";
import { customType, integer } from "drizzle-orm/sqlite-core";

export { foreignKey, index, integer, primaryKey, real, sqliteTable as table, text, unique } from "drizzle-orm/sqlite-core";

/** A value kept as JSON text. */
export const json = <Value>(name: string) =>
  customType<{ data: Value; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored) => JSON.parse(stored) as Value,
  })(name);

/** A truth value kept as 0 or 1. */
export const bool = customType<{ data: boolean; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => (value ? 1 : 0),
  fromDriver: (stored) => stored === 1,
});

/** A whole number that the database counts up by itself. */
export const sequence = (name: string) => integer(name).primaryKey({ autoIncrement: true });

/** A list of texts as the one parameter that `inList` reads. */
export const listParameter = (values: readonly string[]): unknown => JSON.stringify(values);

/** Whether `column` is one of the texts in the parameter `name`. */
export const inList = (column: Column | SQL, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`;

/** The entries of a JSON array of arrays of texts as rows with `ord` (from 0) and `a`, `b`, `c`. */
export const entries = (name: string, alias: string): SQL =>
  sql`(select key as ord, value ->> 0 as a, value ->> 1 as b, value ->> 2 as c from json_each(${sql.placeholder(name)})) as ${sql.identifier(alias)}`;

/** The same arrays, one row each, with the columns of `types` as selected expressions. */
export const insertSelect = (name: string, columns: readonly Column[]): SQL =>
  sql`select ${sql.join(
    columns.map((_, position) => sql`value ->> ${sql.raw(String(position))}`),
    sql`, `,
  )} from json_each(${sql.placeholder(name)}) where true`;

/** All rows of a group as one JSON array of arrays. */
export const collect = (values: readonly (Column | SQL)[]): SQL<string> =>
  sql`json_group_array(json_array(${sql.join([...values], sql`, `)}))`;

export { hasTerms, indexedWords, score, searchParameter, searchWords } from "./sqlite-search.ts";
