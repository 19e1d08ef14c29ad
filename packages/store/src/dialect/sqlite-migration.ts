import type SqliteFile from "better-sqlite3";
import type { AppliedMigration, MigrationScript } from "./connection.ts";

/** Keeps account of migrations in the file itself, in the table `stance_migrations`. */
export function sqliteMigrationScript(file: SqliteFile): MigrationScript {
  return {
    applied: async () => {
      const tables = file.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
      if (tables.some(({ name }) => name === "stance_migrations")) return appliedMigrations(file);
      if (tables.length > 0) return null;
      file.exec("create table stance_migrations (place integer primary key, name text not null, sha256 text not null)");
      return [];
    },
    execute: async (sql) => {
      file.exec(sql);
    },
    record: async ({ name, sha256 }) => {
      file.prepare("insert into stance_migrations (name, sha256) values (?, ?)").run(name, sha256);
    },
  };
}

export const appliedMigrations = (file: SqliteFile): AppliedMigration[] =>
  file.prepare("select name, sha256 from stance_migrations order by place").all() as AppliedMigration[];
