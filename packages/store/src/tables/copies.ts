import type { ArticleId, ReviewId, StoryId } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ArticleTables } from "./articles.ts";

/** Which articles have the same or nearly the same content, and what people decided about it. */
export function defineCopyTables({ table, text, real, index, primaryKey }: Dialect, { articles }: ArticleTables) {
  const articleContents = table(
    "article_contents",
    {
      articleId: text("article_id")
        .$type<ArticleId>()
        .primaryKey()
        .references(() => articles.id),
      /** The story that the article makes where it has no copies. */
      ownStoryId: text("own_story_id").$type<StoryId>().notNull(),
      /** The digest of its latest version's words: the same in exact copies. */
      content: text("content").notNull(),
    },
    (t) => [index("article_contents_by_content").on(t.content)],
  );

  // By content, not by article: exact copies of one text, however many, are looked up and compared as one.
  const contentBands = table("content_bands", { band: text("band").notNull(), content: text("content").notNull() }, (t) => [
    primaryKey({ columns: [t.band, t.content] }),
    index("content_bands_by_content").on(t.content),
  ]);

  // Each link stands twice, once from either end.
  const copyLinks = table(
    "copy_links",
    {
      content: text("content").notNull(),
      otherContent: text("other_content").notNull(),
      similarity: real("similarity").notNull(),
    },
    (t) => [primaryKey({ columns: [t.content, t.otherContent] }), index("copy_links_by_other").on(t.otherContent)],
  );

  const storySplits = table("story_splits", {
    articleId: text("article_id")
      .$type<ArticleId>()
      .primaryKey()
      .references(() => articles.id),
    id: text("id").$type<ReviewId>().notNull(),
    reviewer: text("reviewer").notNull(),
    reason: text("reason").notNull(),
    decidedAt: text("decided_at").notNull(),
  });

  return { articleContents, contentBands, copyLinks, storySplits };
}
