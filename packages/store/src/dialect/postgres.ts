import { type Column, getTableName, type SQL, sql } from "drizzle-orm";
import { customType, doublePrecision, integer as pgInteger } from "drizzle-orm/pg-core";

export { foreignKey, index, integer, pgTable as table, primaryKey, unique } from "drizzle-orm/pg-core";

export const real = doublePrecision;

// Byte order, as in SQLite: with a locale's order the same list would be paged differently on each server.
const TEXT = 'text collate "C"';

export const text = customType<{ data: string; driverData: string }>({ dataType: () => TEXT });

export const json = <Value>(name: string) =>
  customType<{ data: Value; driverData: string }>({
    dataType: () => TEXT,
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored) => JSON.parse(stored) as Value,
  })(name);

export const bool = customType<{ data: boolean; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => (value ? 1 : 0),
  fromDriver: (stored) => stored === 1,
});

export const sequence = (name: string) => pgInteger(name).primaryKey().generatedByDefaultAsIdentity();

export const listParameter = (values: readonly string[]): unknown => [...values];

export const inList = (column: Column | SQL, name: string): SQL => sql`${column} = any(${sql.placeholder(name)}::text[])`;

export const entries = (name: string, alias: string): SQL =>
  sql`(select ord - 1 as ord, (entry ->> 0) collate "C" as a, (entry ->> 1) collate "C" as b, (entry ->> 2) collate "C" as c from json_array_elements(${sql.placeholder(name)}::json) with ordinality as listed(entry, ord)) as ${sql.identifier(alias)}`;

export const insertSelect = (name: string, columns: readonly Column[]): SQL =>
  sql`select ${sql.join(
    columns.map((column, position) =>
      isCounted(column) ? nextNumber(column) : sql.raw(`(entry ->> ${position})::${castOf(column)}`),
    ),
    sql`, `,
  )} from json_array_elements(${sql.placeholder(name)}::json) as listed(entry)`;

const isCounted = (column: Column): boolean => column.generatedIdentity !== undefined;

const nextNumber = (column: Column): SQL =>
  sql.raw(`nextval(pg_get_serial_sequence('${getTableName(column.table)}', '${column.name}'))`);

const castOf = (column: Column): string => (column.getSQLType() === TEXT ? "text" : column.getSQLType());

export const collect = (values: readonly (Column | SQL)[]): SQL<string> =>
  sql`coalesce(json_agg(json_build_array(${sql.join([...values], sql`, `)})), '[]'::json)::text`;

export { hasTerms, indexedWords, score, searchParameter, searchWords } from "./postgres-search.ts";
