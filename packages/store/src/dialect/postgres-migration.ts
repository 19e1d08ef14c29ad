import type pg from "pg";
import type { AppliedMigration, MigrationScript } from "./connection.ts";

/** Keeps account of migrations in the database itself, in the table `stance_migrations`. */
export function postgresMigrationScript(client: pg.PoolClient): MigrationScript {
  return {
    applied: async () => {
      const { rows } = await client.query(
        "select table_name from information_schema.tables where table_schema = current_schema()",
      );
      if (rows.some(({ table_name }) => table_name === "stance_migrations")) {
        return (await client.query("select name, sha256 from stance_migrations order by place")).rows as AppliedMigration[];
      }
      if (rows.length > 0) return null;
      await client.query(
        "create table stance_migrations (place integer primary key generated always as identity, name text not null, sha256 text not null)",
      );
      return [];
    },
    execute: async (sql) => {
      await client.query(sql);
    },
    record: async ({ name, sha256 }) => {
      await client.query("insert into stance_migrations (name, sha256) values ($1, $2)", [name, sha256]);
    },
  };
}
