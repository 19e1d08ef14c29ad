import { eq, gt, gte, lt, type SQL, sql } from "drizzle-orm";
import type { Column } from "../dialect/dialect.ts";
import type { Parameters, Session } from "../session.ts";
import type { Tables } from "../tables/tables.ts";

/** A condition on rows. Conditions of one `name` have the same SQL, whatever their values. */
export interface Condition {
  readonly name: string;
  readonly sql: (session: Session) => SQL;
  readonly values: (session: Session) => Parameters;
}

export type ColumnOf = (tables: Tables) => Column;

/** The condition that a key of a filter asks, or none where the key is absent. */
export const asked = <Value>(value: Value | undefined, condition: (value: Value) => Condition): Condition[] =>
  value === undefined ? [] : [condition(value)];

/** One of several values. A single one is compared directly: only then can an index give the rows in order. */
export function oneOf(name: string, column: ColumnOf, values: readonly string[]): Condition {
  const [only] = values;
  if (values.length === 1) {
    return {
      name: `${name} is`,
      sql: ({ tables }) => eq(column(tables), sql.placeholder(name)),
      values: () => ({ [name]: only }),
    };
  }
  return {
    name: `${name} in`,
    sql: ({ dialect, tables }) => dialect.inList(column(tables), name),
    values: ({ dialect }) => ({ [name]: dialect.listParameter(values) }),
  };
}

/** By a key of dateOrderKey: `day` or later. */
export const fromDay = (name: string, key: ColumnOf, day: string): Condition => ({
  name: `${name} from`,
  sql: ({ tables }) => gte(key(tables), sql.placeholder(`${name}From`)),
  values: () => ({ [`${name}From`]: day }),
});

/** By a key of dateOrderKey: `day` or earlier, but not without any date. */
export const toDay = (name: string, key: ColumnOf, day: string): Condition => ({
  name: `${name} to`,
  sql: ({ tables }) => sql`(${gt(key(tables), NO_DATE)} and ${lt(key(tables), sql.placeholder(`${name}To`))})`,
  // The keys of a day are the day with a letter, "a" or "b".
  values: () => ({ [`${name}To`]: `${day}c` }),
});

const NO_DATE = sql`'0000-00-00a'`;

/** A condition without values. */
export const always = (name: string, condition: (session: Session) => SQL): Condition => ({
  name,
  sql: condition,
  values: () => ({}),
});
