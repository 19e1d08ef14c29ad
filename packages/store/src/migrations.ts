import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { KnownError } from "@stance/schema";
import type { AppliedMigration, MigrationScript } from "./dialect/connection.ts";

/** One committed migration: its file and the statements in it. */
export interface Migration extends AppliedMigration {
  readonly statements: readonly string[];
}

/** The migrations of an engine that this version carries, oldest first. */
export async function readMigrations(folder: "sqlite" | "postgres"): Promise<Migration[]> {
  const home = new URL(`../migrations/${folder}/`, import.meta.url);
  const journal = JSON.parse(await readFile(new URL("meta/_journal.json", home), "utf8")) as { entries: { tag: string }[] };
  return await Promise.all(
    journal.entries.map(async ({ tag }) => {
      const script = await readFile(new URL(`${tag}.sql`, home), "utf8");
      const sha256 = createHash("sha256").update(script).digest("hex");
      return { name: tag, sha256, statements: script.split("--> statement-breakpoint") };
    }),
  );
}

/** The migrations still to be applied; throws STORE_INVALID where those applied are not the beginning of `known`. */
export function missingMigrations(known: readonly Migration[], applied: readonly AppliedMigration[] | null): Migration[] {
  if (applied === null) {
    throw new KnownError("STORE_INVALID", "The database belongs to another program: choose an empty one, or one made by Stance.");
  }
  const stranger = applied.find(({ name, sha256 }, place) => known[place]?.name !== name || known[place].sha256 !== sha256);
  if (stranger !== undefined) {
    throw new KnownError(
      "STORE_INVALID",
      `The database was made by another version of Stance (migration ${stranger.name}): use that version, or a new database.`,
    );
  }
  return known.slice(applied.length);
}

/** Brings the database to this version; changes nothing where it is there already. */
export async function migrate(script: MigrationScript, known: readonly Migration[]): Promise<void> {
  for (const migration of missingMigrations(known, await script.applied())) {
    for (const statement of migration.statements) await script.execute(statement);
    await script.record({ name: migration.name, sha256: migration.sha256 });
  }
}
