import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Column } from "../dialect/dialect.ts";
import type { Selection } from "../paging/selection.ts";
import { type Preparable, run, type Session } from "../session.ts";
import type { Tables } from "../tables/tables.ts";

/** Rows that are looked up by a unique text. */
export interface LookupDefinition<Row> {
  readonly name: string;
  readonly table: (tables: Tables) => SQLiteTable;
  readonly select: (tables: Tables) => Selection<Row>;
  readonly by: (tables: Tables) => Column;
}

/** In the order of `values`; null where nothing has the value. */
export async function lookUp<Row>(
  session: Session,
  definition: LookupDefinition<Row>,
  values: readonly string[],
): Promise<(Row | null)[]> {
  const { db, dialect, tables } = session;
  const build = (): Preparable<{ by: string; node: Row }[]> =>
    db
      .select({ by: definition.by(tables), node: definition.select(tables) as Record<string, Column> })
      .from(definition.table(tables))
      .where(dialect.inList(definition.by(tables), "values")) as never;
  if (values.length === 0) return [];
  const rows = await run(session, `look up ${definition.name}`, build, { values: dialect.listParameter([...new Set(values)]) });
  const found = new Map(rows.map(({ by, node }) => [by, node]));
  return values.map((value) => found.get(value) ?? null);
}

/** Rows that belong to others, all of them at once. */
export interface ChildrenDefinition<Row> {
  readonly name: string;
  readonly table: (tables: Tables) => SQLiteTable;
  readonly joins?: (tables: Tables) => readonly { readonly table: SQLiteTable; readonly on: SQL }[];
  readonly select: (tables: Tables) => Selection<Row>;
  readonly parent: (tables: Tables) => Column;
  /** The columns of their order; together they are unique below a parent. */
  readonly order: (tables: Tables) => readonly (Column | SQL)[];
}

/** The children of each parent, in the order of `ids`. */
export async function childrenOf<Row>(
  session: Session,
  definition: ChildrenDefinition<Row>,
  ids: readonly string[],
): Promise<Row[][]> {
  const { db, dialect, tables } = session;
  const build = (): Preparable<{ parent: string; node: Row }[]> => {
    const selection = {
      parent: definition.parent(tables),
      node: definition.select(tables) as Record<string, Column>,
    };
    const query = db.select(selection).from(definition.table(tables)).$dynamic();
    for (const { table, on } of definition.joins?.(tables) ?? []) query.innerJoin(table, on);
    return query.where(dialect.inList(definition.parent(tables), "ids")).orderBy(...definition.order(tables)) as never;
  };
  if (ids.length === 0) return [];
  const rows = await run(session, `children ${definition.name}`, build, { ids: dialect.listParameter([...new Set(ids)]) });
  const byParent = Map.groupBy(rows, ({ parent }) => parent);
  return ids.map((id) => (byParent.get(id) ?? []).map(({ node }) => node));
}

/** The same of parents that are named by two ids. */
export interface PairChildrenDefinition<Row> extends Omit<ChildrenDefinition<Row>, "parent" | "joins"> {
  readonly pair: (tables: Tables) => readonly [Column, Column];
}

/** The children of each pair of ids, in the order of `pairs`. */
export async function childrenOfPairs<Row>(
  session: Session,
  definition: PairChildrenDefinition<Row>,
  pairs: readonly (readonly [string, string])[],
): Promise<Row[][]> {
  const { db, dialect, tables } = session;
  const build = (): Preparable<{ a: string; b: string; node: Row }[]> => {
    const [a, b] = definition.pair(tables);
    const parents = dialect.entries("pairs", "parent");
    return db
      .select({ a: a, b: b, node: definition.select(tables) as Record<string, Column> })
      .from(parents)
      .innerJoin(definition.table(tables), isPair(a, b))
      .orderBy(...definition.order(tables)) as never;
  };
  if (pairs.length === 0) return [];
  const distinct = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  const rows = await run(session, `pair children ${definition.name}`, build, { pairs: JSON.stringify([...distinct.values()]) });
  const byPair = Map.groupBy(rows, ({ a, b }) => JSON.stringify([a, b]));
  return pairs.map((pair) => (byPair.get(JSON.stringify(pair)) ?? []).map(({ node }) => node));
}

const isPair = (a: Column, b: Column): SQL => and(eq(a, sql`parent.a`), eq(b, sql`parent.b`)) as SQL;
