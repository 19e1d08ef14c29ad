import type { ArticleId, ArticleVersionId, RunId } from "@stance/schema";
import { and, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";

/** A text as it may have been read before: the article and the SHA-256 of its text. */
export interface ReadKey {
  readonly articleId: ArticleId;
  readonly sha256: string;
}

/** The version with this text that this run has read already; null where it has not. */
export async function findReadVersion(
  store: Store,
  { runId, ...key }: ReadKey & { readonly runId: RunId },
): Promise<ArticleVersionId | null> {
  const [version] = await findReadVersions(store, runId, [key]);
  return version ?? null;
}

/** The same for many texts at once, in the order of `keys`. */
export async function findReadVersions(
  store: Store,
  runId: RunId,
  keys: readonly ReadKey[],
): Promise<(ArticleVersionId | null)[]> {
  if (keys.length === 0) return [];
  const entries = keys.map(({ articleId, sha256 }) => [articleId, sha256]);
  const rows = await run(store.reader, "read versions", () => query(store.reader), { keys: JSON.stringify(entries), runId });
  const found = new Map(rows.map(({ ord, id }) => [ord, id]));
  return keys.map((_, place) => found.get(place) ?? null);
}

function query({ db, dialect, tables }: Session) {
  const { articleVersions: versions, versionRuns } = tables;
  return db
    .select({ ord: sql<number>`asked.ord`.mapWith(Number), id: versions.id })
    .from(dialect.entries("keys", "asked"))
    .innerJoin(versions, and(eq(versions.articleId, sql`asked.a`), eq(versions.sha256, sql`asked.b`)))
    .innerJoin(versionRuns, and(eq(versionRuns.versionId, versions.id), eq(versionRuns.runId, sql.placeholder("runId"))));
}
