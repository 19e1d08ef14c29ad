import type { ArticleVersionId } from "@stance/schema";
import { desc, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";

/** The version of this article that was read last; null for an unknown article. */
export async function latestVersionOf(session: Session, articleId: string): Promise<ArticleVersionId | null> {
  const { articleVersions: t } = session.tables;
  const build = () =>
    session.db
      .select({ id: t.id })
      .from(t)
      .where(eq(t.articleId, sql.placeholder("articleId")))
      .orderBy(desc(t.readAt), desc(t.id))
      .limit(1);
  const [latest] = await run(session, "latest version", build, { articleId });
  return latest?.id ?? null;
}
