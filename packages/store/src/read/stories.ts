import type { ArticleId, StoryId } from "@stance/schema";
import { and, count, desc, eq, gt, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";

/** A story of several articles. */
export interface StoryCount {
  readonly id: StoryId;
  readonly articles: number;
}

/** The stories of more than one article, those of most articles first. */
export async function listStories(store: Store, limit: number): Promise<StoryCount[]> {
  const { articles: t } = store.reader.tables;
  const build = ({ db }: Session) =>
    db
      .select({ id: t.storyId, articles: count() })
      .from(t)
      .groupBy(t.storyId)
      .having(gt(count(), 1))
      .orderBy(desc(count()), t.storyId)
      .limit(sql.placeholder("limit"));
  return await run(store.reader, "stories of several articles", build, { limit });
}

/** How an article came to its story. */
export interface StoryMember {
  readonly articleId: ArticleId;
  /** The same in exact copies. */
  readonly content: string;
  /** How much of it is the same as in the nearest other content of the story, 0 to 1; null where there is no other. */
  readonly similarity: number | null;
  /** When and by whom it was split off from others; null where it was not. */
  readonly split: { readonly reviewer: string; readonly reason: string; readonly decidedAt: string } | null;
}

/** What is known of the articles of a story as copies, in order of their ids. */
export async function membersOfStory(store: Store, storyId: StoryId): Promise<StoryMember[]> {
  const { articles, articleContents: t, copyLinks, storySplits: splits } = store.reader.tables;
  const build = ({ db }: Session) =>
    db
      .select({
        articleId: t.articleId,
        content: t.content,
        similarity: sql<
          number | null
        >`(select max(${copyLinks.similarity}) from ${copyLinks} where ${copyLinks.content} = ${t.content}
          and ${copyLinks.otherContent} in (select other.content from ${t} as other
            inner join ${articles} as other_article on other_article.id = other.article_id
            where other_article.story_id = ${sql.placeholder("storyId")}))`,
        reviewer: splits.reviewer,
        reason: splits.reason,
        decidedAt: splits.decidedAt,
      })
      .from(articles)
      .innerJoin(t, eq(t.articleId, articles.id))
      .leftJoin(splits, eq(splits.articleId, t.articleId))
      .where(and(eq(articles.storyId, sql.placeholder("storyId"))))
      .orderBy(t.articleId);
  const rows = await run(store.reader, "members of a story", build, { storyId });
  return rows.map(({ articleId, content, similarity, reviewer, reason, decidedAt }) => ({
    articleId,
    content,
    similarity,
    split: reviewer === null || reason === null || decidedAt === null ? null : { reviewer, reason, decidedAt },
  }));
}
