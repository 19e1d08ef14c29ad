import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteSelect, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Column } from "../dialect/dialect.ts";
import { run, type Session } from "../session.ts";
import type { Tables } from "../tables/tables.ts";
import { always, type Condition } from "./condition.ts";
import type { Key } from "./cursor.ts";
import {
  type Direction,
  inWindow,
  keySelection,
  kindsOf,
  type Listing,
  namesOf,
  orderOf,
  shapeOf,
  valuesOf,
  windowValues,
} from "./list.ts";
import type { Page } from "./page.ts";
import { readWindow, toPage } from "./window.ts";

/** A list below each of many parents; a parent is named by one id or by several. */
export interface ChildListDefinition<Row, Filter, Order extends string> {
  readonly name: string;
  readonly table: (tables: Tables) => SQLiteTable;
  /** Another table that the conditions of the filter are about. */
  readonly join?: (tables: Tables) => { readonly table: SQLiteTable; readonly on: SQL };
  /** The columns that hold the ids of the parent. */
  readonly parent: (tables: Tables) => readonly Column[];
  readonly key: (tables: Tables) => readonly Column[];
  readonly orders: Readonly<Record<Order, Direction>>;
  readonly conditions: (filter: Filter) => Condition[];
  /** The rows at these keys, in their order. */
  readonly rowsAt: (session: Session, keys: readonly Key[]) => Promise<(Row | null)[]>;
}

type Parent = readonly string[];

/** A page of the children of each parent, in the order of the parents: two statements, however many parents there are. */
export async function listByParents<Row, Filter extends object, Order extends string>(
  session: Session,
  definition: ChildListDefinition<Row, Filter, Order>,
  parents: readonly Parent[],
  input: Listing<Filter, Order>,
): Promise<Page<Row>[]> {
  const { tables, db, dialect } = session;
  const key = definition.key(tables);
  const { order, direction } = orderOf(definition, input.orderBy);
  const cursorOrder = `${definition.name} ${order}`;
  const window = readWindow(cursorOrder, kindsOf(key), input.page);
  const conditions = [isChild(definition), ...definition.conditions(input.filter ?? ({} as Filter))];
  const build = () => {
    const children = inWindow(childrenOf(session, definition, keySelection(key)), session, key, direction, window, conditions).as(
      "child",
    );
    const columns = key.map((_, place) => sql`${(children as unknown as Record<string, Column>)[`k${place}`]}`);
    return db
      .select({ ord: ORD, keys: sql<string>`(select ${dialect.collect(columns)} from ${children})` })
      .from(dialect.entries("parents", "parent"));
  };
  const found = await run(session, shapeOf("children", cursorOrder, window, conditions), build, {
    parents: JSON.stringify(parents),
    ...windowValues(window),
    ...valuesOf(session, conditions),
  });
  const keysByParent = new Map(found.map(({ ord, keys }) => [ord, JSON.parse(keys) as Key[]]));
  const allKeys = parents.flatMap((_, place) => keysByParent.get(place) ?? []);
  const rows = allKeys.length === 0 ? [] : await definition.rowsAt(session, allKeys);
  let read = 0;
  return parents.map((_, place) => {
    const own = (keysByParent.get(place) ?? []).map((rowKey) => ({ key: rowKey, node: rows[read++] ?? null }));
    return toPage(
      cursorOrder,
      window,
      own.flatMap(({ key: rowKey, node }) => (node === null ? [] : [{ key: rowKey, node }])),
    );
  });
}

/** How many children each parent has that meet the filter, in the order of the parents. */
export async function totalByParents<Row, Filter extends object, Order extends string>(
  session: Session,
  definition: ChildListDefinition<Row, Filter, Order>,
  parents: readonly Parent[],
  filter: Filter,
): Promise<number[]> {
  const conditions = [isChild(definition), ...definition.conditions(filter)];
  const build = () => {
    const counted = childrenOf(session, definition, { count: sql`count(*)` }).where(
      and(...conditions.map((condition) => condition.sql(session))),
    );
    return session.db
      .select({ ord: ORD, count: sql<number>`(${counted})`.mapWith(Number) })
      .from(session.dialect.entries("parents", "parent"));
  };
  const shape = `total children ${definition.name} ${namesOf(conditions)}`;
  const rows = await run(session, shape, build, { parents: JSON.stringify(parents), ...valuesOf(session, conditions) });
  const counts = new Map(rows.map(({ ord, count }) => [ord, count]));
  return parents.map((_, place) => counts.get(place) ?? 0);
}

const ORD = sql<number>`parent.ord`.mapWith(Number);
const PARENT_COLUMNS = [sql`parent.a`, sql`parent.b`, sql`parent.c`];

const isChild = <Row, Filter, Order extends string>({ parent }: ChildListDefinition<Row, Filter, Order>): Condition =>
  always("of parent", ({ tables }) => and(...parent(tables).map((column, place) => eq(column, PARENT_COLUMNS[place]))) as SQL);

function childrenOf<Row, Filter, Order extends string>(
  { tables, db }: Session,
  definition: ChildListDefinition<Row, Filter, Order>,
  selection: Record<string, SQL | Column>,
): SQLiteSelect {
  const query = db
    .select(selection as Record<string, SQL>)
    .from(definition.table(tables))
    .$dynamic();
  const join = definition.join?.(tables);
  // Joining changes the type of the rows, which is not looked at: only keys and counts are selected here.
  return (join === undefined ? query : query.innerJoin(join.table, join.on)) as unknown as SQLiteSelect;
}
