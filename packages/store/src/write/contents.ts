import { eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { ArticleCopy } from "./article-record.ts";
import { insertRows } from "./insert-rows.ts";

/** The content that this article is known by; null where it has none. */
export async function contentOf(session: Session, articleId: string): Promise<string | null> {
  const { articleContents: t } = session.tables;
  const build = () =>
    session.db
      .select({ content: t.content })
      .from(t)
      .where(eq(t.articleId, sql.placeholder("articleId")));
  const [row] = await run(session, "content of article", build, { articleId });
  return row?.content ?? null;
}

/** Makes a content findable by its bands, and links it with those that are nearly the same, where these are still there. */
export async function addContent(session: Session, { content, bands, links }: ArticleCopy): Promise<void> {
  const { contentBands, copyLinks } = session.tables;
  const bandRows = bands.map((band) => ({ band, content }));
  await insertRows(session, contentBands, ["band", "content"], bandRows, "KEEP");
  const there = await usedContents(
    session,
    links.map((link) => link.content),
  );
  const linkRows = links
    .filter((link) => there.has(link.content))
    .flatMap(({ content: otherContent, similarity }) => [
      { content, otherContent, similarity },
      { content: otherContent, otherContent: content, similarity },
    ]);
  await insertRows(session, copyLinks, ["content", "otherContent"], linkRows, { update: ["similarity"] });
}

/** Forgets what content an article has. */
export async function removeContent(session: Session, articleId: string): Promise<void> {
  const { articleContents: t } = session.tables;
  const build = () => session.db.delete(t).where(eq(t.articleId, sql.placeholder("articleId")));
  await run(session, "remove content of article", build, { articleId });
}

/** Removes the bands and links of a content that no article has any more. */
export async function removeUnusedContent(session: Session, content: string): Promise<void> {
  const { db, tables } = session;
  const { contentBands, copyLinks } = tables;
  if ((await usedContents(session, [content])).has(content)) return;
  const placeholder = sql.placeholder("content");
  await run(session, "remove bands", () => db.delete(contentBands).where(eq(contentBands.content, placeholder)), { content });
  await run(session, "remove links", () => db.delete(copyLinks).where(eq(copyLinks.content, placeholder)), { content });
  await run(session, "remove links from others", () => db.delete(copyLinks).where(eq(copyLinks.otherContent, placeholder)), {
    content,
  });
}

async function usedContents(session: Session, contents: readonly string[]): Promise<Set<string>> {
  if (contents.length === 0) return new Set();
  const { articleContents: t } = session.tables;
  const build = () =>
    session.db.selectDistinct({ content: t.content }).from(t).where(session.dialect.inList(t.content, "contents"));
  const rows = await run(session, "used contents", build, { contents: session.dialect.listParameter(contents) });
  return new Set(rows.map(({ content }) => content));
}
