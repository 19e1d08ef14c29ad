import { KnownError } from "@stance/schema";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { migrate, readMigrations } from "../migrations.ts";
import type { Session } from "../session.ts";
import { defineTables } from "../tables/tables.ts";
import type { Connection, StatementListener } from "./connection.ts";
import { type Database, postgresDialect } from "./dialect.ts";
import { postgresMigrationScript } from "./postgres-migration.ts";

const CONNECT_TIMEOUT_MILLISECONDS = 5_000;

/** Names the lock that one writer at a time holds; any number will do that no other program on the database uses. */
const WRITER_LOCK = 7_862_674;

/** Opens a Postgres database; `address` names it in messages. */
export async function connectPostgres(url: string, address: string, connections: number): Promise<Connection> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    application_name: "stance",
  });
  // An idle connection that breaks is replaced when next needed; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    return await connect(pool, address);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function connect(pool: pg.Pool, address: string): Promise<Connection> {
  await reach(pool, address);
  const migrations = await readMigrations("postgres");
  await inTransaction(pool, (client) => migrate(postgresMigrationScript(client), migrations));
  const listeners = new Set<StatementListener>();
  const writers = new WeakMap<pg.PoolClient, Session>();
  const writerOf = (client: pg.PoolClient): Session => {
    const session = writers.get(client) ?? sessionOf(client, listeners);
    writers.set(client, session);
    return session;
  };
  return {
    reader: sessionOf(pool, listeners),
    listeners,
    transact: (work) => inTransaction(pool, (client) => work(writerOf(client))),
    backup: async () => {
      throw new KnownError(
        "STORE_INVALID",
        "This store is a Postgres database: back it up with pg_dump, restore it with pg_restore.",
      );
    },
    integrity: async () => [],
    close: () => pool.end(),
  };
}

async function reach(pool: pg.Pool, address: string): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || (cause as { code?: string }).code : String(cause);
    const message = `The database ${address} does not answer (${reason}): start it, or set DATABASE_URL to another.`;
    throw new KnownError("STORE_UNREACHABLE", message, { cause });
  }
}

function sessionOf(client: pg.Pool | pg.PoolClient, listeners: ReadonlySet<StatementListener>): Session {
  const logger = { logQuery: (sql: string) => listeners.forEach((listener) => void listener(sql)) };
  const db = drizzle({ client, logger }) as unknown as Database;
  return { dialect: postgresDialect, tables: defineTables(postgresDialect), db, prepared: new Map(), guard: (work) => work() };
}

async function inTransaction<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query("begin");
    // Writers go one by one, as on SQLite: standings are computed from all positions of a pair, those of a
    // transaction still open included, and writers in different orders would lock each other out.
    await client.query("select pg_advisory_xact_lock($1)", [WRITER_LOCK]);
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
