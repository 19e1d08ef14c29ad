import { createHash } from "node:crypto";
import type { Database, Dialect } from "./dialect/dialect.ts";
import type { Tables } from "./tables/tables.ts";

/** One way to the database: the pool for reading, or the connection of a transaction. */
export interface Session {
  readonly dialect: Dialect;
  readonly tables: Tables;
  readonly db: Database;
  /** Queries prepared so far, by key. */
  readonly prepared: Map<string, Prepared<unknown>>;
  /** Runs each query; a session that shares its connection with a transaction waits here for its end. */
  readonly guard: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export type Parameters = Record<string, unknown>;

interface Prepared<Result> {
  execute(parameters: Parameters): Promise<Result>;
}

/** A query of the query builder, before it is prepared. */
export interface Preparable<Result> {
  prepare(name: string): Prepared<Result>;
}

/** The result of a query that is built and prepared at most once for each `key`; the same key always means the same query. */
export async function run<Result>(
  session: Session,
  key: string,
  build: (session: Session) => Preparable<Result>,
  parameters: Parameters = {},
): Promise<Result> {
  return await session.guard(async () => {
    const known = session.prepared.get(key) as Prepared<Result> | undefined;
    const prepared = known ?? build(session).prepare(statementName(key));
    if (known === undefined) session.prepared.set(key, prepared);
    return await prepared.execute(parameters);
  });
}

/** The result of a query that is run rarely, or never twice the same. */
export async function runOnce<Result>(session: Session, query: Preparable<Result>): Promise<Result> {
  return await session.guard(async () => await query.prepare("").execute({}));
}

// Postgres cuts the names of prepared statements after 63 bytes.
const statementName = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 32);
