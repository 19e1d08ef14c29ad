import type { ArticleId, StoryId } from "@stance/schema";
import { and, eq, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import { components } from "./components.ts";
import { insertRows } from "./insert-rows.ts";

/** An article that may have copies. */
export interface Member {
  readonly articleId: ArticleId;
  readonly ownStoryId: StoryId;
  readonly content: string;
  readonly isSplit: boolean;
}

/** The story that an article belongs to now. */
export async function storyOf(session: Session, articleId: string): Promise<StoryId> {
  const { articles: t } = session.tables;
  const build = () =>
    session.db
      .select({ storyId: t.storyId })
      .from(t)
      .where(eq(t.id, sql.placeholder("articleId")));
  const [row] = await run(session, "story of article", build, { articleId });
  if (row === undefined) throw new Error(`${articleId} is grouped before it is written.`);
  return row.storyId;
}

/** The articles of a story whose content is known. */
export async function membersOf(session: Session, storyId: StoryId): Promise<Member[]> {
  const { articles, articleContents: t, storySplits } = session.tables;
  const build = () =>
    session.db
      .select({ articleId: t.articleId, ownStoryId: t.ownStoryId, content: t.content, split: storySplits.id })
      .from(articles)
      .innerJoin(t, eq(t.articleId, articles.id))
      .leftJoin(storySplits, eq(storySplits.articleId, t.articleId))
      .where(eq(articles.storyId, sql.placeholder("storyId")));
  const rows = await run(session, "members of story", build, { storyId });
  return rows.map(({ split, ...member }) => ({ ...member, isSplit: split !== null }));
}

/** Puts an article into a story of its own; gives it where it was in another. */
export const detach = (session: Session, articleId: ArticleId, ownStoryId: StoryId): Promise<ArticleId[]> =>
  moveTo(session, ownStoryId, [articleId]);

/** Puts an article into the story that its copies make; stories that it links become one, named after the least. */
export async function attach(session: Session, articleId: ArticleId): Promise<ArticleId[]> {
  const own = await storyOf(session, articleId);
  const linked = await storiesOfCopies(session, articleId);
  const [least = own] = [own, ...linked].sort();
  const moved: ArticleId[] = [];
  for (const storyId of [own, ...linked]) {
    if (storyId !== least) moved.push(...(await articlesOf(session, storyId)));
  }
  return await moveTo(session, least, moved);
}

/** Groups the articles of one story anew, after one of them has gone; gives those whose story changed. */
export async function regroup(session: Session, members: readonly Member[]): Promise<ArticleId[]> {
  const contents = members.filter(({ isSplit }) => !isSplit).map(({ content }) => content);
  const groups = components(contents, await linksAmong(session, contents));
  const moved: ArticleId[] = [];
  for (const group of groups) {
    const own = members.filter(({ isSplit, content }) => !isSplit && group.has(content));
    const [least] = own.map(({ ownStoryId }) => ownStoryId).sort();
    if (least !== undefined)
      moved.push(
        ...(await moveTo(
          session,
          least,
          own.map(({ articleId }) => articleId),
        )),
      );
  }
  return moved;
}

/** The stories of whatever has the same content or a linked one; none for what a person split off. */
async function storiesOfCopies(session: Session, articleId: ArticleId): Promise<StoryId[]> {
  const { articles, articleContents: t, copyLinks, storySplits } = session.tables;
  const build = () => {
    const own = sql`(select ${t.content} from ${t} where ${t.articleId} = ${sql.placeholder("articleId")}
      and not exists (select 1 from ${storySplits} where ${storySplits.articleId} = ${sql.placeholder("articleId")}))`;
    const linked = sql`(select ${copyLinks.otherContent} from ${copyLinks} where ${copyLinks.content} in ${own})`;
    return session.db
      .selectDistinct({ storyId: articles.storyId })
      .from(articles)
      .innerJoin(t, eq(t.articleId, articles.id))
      .leftJoin(storySplits, eq(storySplits.articleId, articles.id))
      .where(
        and(
          or(sql`${t.content} in ${own}`, sql`${t.content} in ${linked}`),
          ne(articles.id, sql.placeholder("articleId")),
          isNull(storySplits.id),
        ),
      );
  };
  return (await run(session, "stories of copies", build, { articleId })).map(({ storyId }) => storyId);
}

async function articlesOf(session: Session, storyId: StoryId): Promise<ArticleId[]> {
  const { articles: t } = session.tables;
  const build = () =>
    session.db
      .select({ id: t.id })
      .from(t)
      .where(eq(t.storyId, sql.placeholder("storyId")));
  return (await run(session, "articles of story", build, { storyId })).map(({ id }) => id);
}

async function linksAmong(session: Session, contents: readonly string[]): Promise<(readonly [string, string])[]> {
  const { copyLinks: t } = session.tables;
  const build = () =>
    session.db
      .select({ content: t.content, otherContent: t.otherContent })
      .from(t)
      .where(session.dialect.inList(t.content, "contents"));
  const rows = await run(session, "links among contents", build, { contents: session.dialect.listParameter(contents) });
  return rows.map(({ content, otherContent }) => [content, otherContent]);
}

/** Puts articles into a story, removes those that are left empty, and gives the articles that were in another. */
async function moveTo(session: Session, storyId: StoryId, articleIds: readonly ArticleId[]): Promise<ArticleId[]> {
  if (articleIds.length === 0) return [];
  const { db, dialect, tables } = session;
  const { articles, stories } = tables;
  const ids = dialect.listParameter(articleIds);
  const find = () =>
    db
      .select({ id: articles.id, storyId: articles.storyId })
      .from(articles)
      .where(and(dialect.inList(articles.id, "ids"), ne(articles.storyId, sql.placeholder("storyId"))));
  const moved = await run(session, "articles of other stories", find, { ids, storyId });
  if (moved.length === 0) return [];
  await insertRows(session, stories, ["id"], [{ id: storyId }], "KEEP");
  const move = () =>
    db
      .update(articles)
      .set({ storyId: sql`${sql.placeholder("storyId")}` })
      .where(dialect.inList(articles.id, "ids"));
  await run(session, "move to story", move, { ids, storyId });
  const held = () => db.select({ id: articles.id }).from(articles).where(eq(articles.storyId, stories.id));
  const empty = () => db.delete(stories).where(and(dialect.inList(stories.id, "left"), notExists(held())));
  await run(session, "remove empty stories", empty, {
    left: dialect.listParameter([...new Set(moved.map((row) => row.storyId))]),
  });
  return moved.map(({ id }) => id);
}
