import { eq, or, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { ArticleRow } from "./rows.ts";
import { articleRow } from "./selections.ts";

/** The article at this address or URL; of several with one URL that with the least id, null where there is none. */
export async function findArticleByAddress(store: Store, address: string): Promise<ArticleRow | null> {
  const build = ({ db, tables }: Session) =>
    db
      .select(articleRow(tables))
      .from(tables.articles)
      .where(or(eq(tables.articles.address, sql.placeholder("address")), eq(tables.articles.url, sql.placeholder("address"))))
      .orderBy(tables.articles.id)
      .limit(1);
  const [article] = await run(store.reader, "article by address", build, { address });
  return (article as ArticleRow | undefined) ?? null;
}
