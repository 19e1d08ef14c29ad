import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import type { SQLiteSelect, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Column } from "../dialect/dialect.ts";
import { type Parameters, type Preparable, run, type Session } from "../session.ts";
import type { Tables } from "../tables/tables.ts";
import type { Condition } from "./condition.ts";
import type { Key } from "./cursor.ts";
import type { Page, PageInput } from "./page.ts";
import type { Selection } from "./selection.ts";
import { readWindow, toPage, type Window } from "./window.ts";

export type Direction = "ASCENDING" | "DESCENDING";

/** A list of rows in an order that cannot tie. */
export interface ListDefinition<Row, Filter, Order extends string> {
  readonly name: string;
  readonly table: (tables: Tables) => SQLiteTable;
  readonly select: (tables: Tables) => Selection<Row>;
  /** The columns of the order; together they are unique. */
  readonly key: (tables: Tables) => readonly Column[];
  /** The first is the order of a list that asks for none. */
  readonly orders: Readonly<Record<Order, Direction>>;
  readonly conditions: (filter: Filter) => Condition[];
}

/** What is asked of a list: which rows, in which order, which part. */
export interface Listing<Filter, Order> {
  readonly filter?: Filter | undefined;
  readonly orderBy?: Order | undefined;
  readonly page?: PageInput | undefined;
}

/** A page of the rows that meet the filter. */
export async function list<Row, Filter extends object, Order extends string>(
  session: Session,
  definition: ListDefinition<Row, Filter, Order>,
  input: Listing<Filter, Order>,
): Promise<Page<Row>> {
  const { tables, db } = session;
  const key = definition.key(tables);
  const { order, direction } = orderOf(definition, input.orderBy);
  const cursorOrder = `${definition.name} ${order}`;
  const window = readWindow(cursorOrder, kindsOf(key), input.page);
  const conditions = definition.conditions(input.filter ?? ({} as Filter));
  const build = (): Preparable<{ key: Record<string, string | number>; node: Row }[]> => {
    // The types of rows are checked where selections are written; here any table is listed.
    const query = db
      .select({ key: keySelection(key), node: definition.select(tables) as Record<string, Column> })
      .from(definition.table(tables))
      .$dynamic();
    return inWindow(query, session, key, direction, window, conditions) as never;
  };
  const rows = await run(session, shapeOf("list", cursorOrder, window, conditions), build, {
    ...windowValues(window),
    ...valuesOf(session, conditions),
  });
  return toPage(
    cursorOrder,
    window,
    rows.map(({ key: columns, node }) => ({ key: Object.values(columns), node })),
  );
}

/** How many rows meet the filter. */
export async function total<Row, Filter extends object, Order extends string>(
  session: Session,
  definition: ListDefinition<Row, Filter, Order>,
  filter: Filter,
): Promise<number> {
  const conditions = definition.conditions(filter);
  const build = () =>
    session.db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(definition.table(session.tables))
      .where(and(...conditions.map((condition) => condition.sql(session))));
  const shape = `total ${definition.name} ${namesOf(conditions)}`;
  const [row] = await run(session, shape, build, valuesOf(session, conditions));
  return row?.count ?? 0;
}

export function orderOf<Order extends string>(
  { orders }: { readonly orders: Readonly<Record<Order, Direction>> },
  asked: Order | undefined,
): { order: Order; direction: Direction } {
  const order = asked ?? (Object.keys(orders)[0] as Order);
  return { order, direction: orders[order] };
}

export const keySelection = (key: readonly Column[]): Record<string, Column> =>
  Object.fromEntries(key.map((column, place) => [`k${place}`, column]));

export const kindsOf = (key: readonly Column[]): ("string" | "number")[] =>
  key.map((column) => (column.dataType === "number" ? "number" : "string"));

/** The query narrowed to a window: its bounds, its order from the right end, and one row more than its size. */
export function inWindow(
  query: SQLiteSelect,
  session: Session,
  key: readonly Column[],
  direction: Direction,
  window: Window,
  conditions: readonly Condition[],
): SQLiteSelect {
  const ascending = (direction === "ASCENDING") !== window.fromEnd;
  const bounds = [
    ...(window.after === null ? [] : [isBeyond(key, direction === "ASCENDING", "after")]),
    ...(window.before === null ? [] : [isBeyond(key, direction !== "ASCENDING", "before")]),
  ];
  return query
    .where(and(...conditions.map((condition) => condition.sql(session)), ...bounds))
    .orderBy(...key.map((column) => (ascending ? asc(column) : desc(column))))
    .limit(sql.placeholder("limit"));
}

/** Compares all columns of the key as one, which an index over them can answer. */
function isBeyond(key: readonly Column[], greater: boolean, bound: string): SQL {
  const columns = sql.join([...key], sql`, `);
  const values = sql.join(
    key.map((_, place) => sql.placeholder(`${bound}${place}`)),
    sql`, `,
  );
  return greater ? sql`(${columns}) > (${values})` : sql`(${columns}) < (${values})`;
}

export const shapeOf = (kind: string, order: string, window: Window, conditions: readonly Condition[]): string =>
  [
    kind,
    order,
    window.fromEnd ? "from end" : "from start",
    window.after === null ? "" : "after",
    window.before === null ? "" : "before",
    namesOf(conditions),
  ].join(" ");

export const namesOf = (conditions: readonly Condition[]): string => conditions.map((condition) => condition.name).join(", ");

export const windowValues = (window: Window): Parameters => ({
  limit: window.size + 1,
  ...boundValues("after", window.after),
  ...boundValues("before", window.before),
});

const boundValues = (bound: string, key: Key | null): Parameters =>
  Object.fromEntries((key ?? []).map((value, place) => [`${bound}${place}`, value]));

export const valuesOf = (session: Session, conditions: readonly Condition[]): Parameters =>
  Object.assign({}, ...conditions.map((condition) => condition.values(session)));
