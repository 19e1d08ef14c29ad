import type { ArticleId, ArticleVersionId, OutletId, PartialDate, RunId, Span, StoryId, VersionChange } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";

/** Who published what, in which exact words, and which run has read them. */
export function defineArticleTables({ table, text, json, index, unique, primaryKey }: Dialect) {
  const outlets = table("outlets", { id: text("id").$type<OutletId>().primaryKey(), name: text("name").notNull() });

  const stories = table("stories", { id: text("id").$type<StoryId>().primaryKey() });

  const runs = table("runs", {
    id: text("id").$type<RunId>().primaryKey(),
    reader: text("reader").notNull(),
    version: text("version").notNull(),
    settings: json<Record<string, string>>("settings").notNull(),
  });

  const articles = table(
    "articles",
    {
      id: text("id").$type<ArticleId>().primaryKey(),
      storyId: text("story_id")
        .$type<StoryId>()
        .notNull()
        .references(() => stories.id),
      outletId: text("outlet_id")
        .$type<OutletId>()
        .references(() => outlets.id),
      address: text("address").notNull(),
      url: text("url"),
      title: text("title").notNull(),
      byline: json<string[]>("byline").notNull(),
      publishedAt: json<PartialDate>("published_at"),
      publishedKey: text("published_key").notNull(),
      language: text("language").notNull(),
    },
    (t) => [
      unique("articles_address").on(t.address),
      index("articles_by_published").on(t.publishedKey, t.id),
      index("articles_by_outlet").on(t.outletId, t.publishedKey, t.id),
      index("articles_by_story").on(t.storyId),
    ],
  );

  const articleVersions = table(
    "article_versions",
    {
      id: text("id").$type<ArticleVersionId>().primaryKey(),
      articleId: text("article_id")
        .$type<ArticleId>()
        .notNull()
        .references(() => articles.id),
      sha256: text("sha256").notNull(),
      boilerplate: json<Span[]>("boilerplate").notNull(),
      readAt: text("read_at").notNull(),
      changes: json<VersionChange[]>("changes"),
    },
    (t) => [
      unique("article_versions_content").on(t.articleId, t.sha256),
      index("article_versions_latest").on(t.articleId, t.readAt, t.id),
    ],
  );

  // Apart from the versions: rows that carry a whole text make every scan of the others slow.
  const versionTexts = table("version_texts", {
    versionId: text("version_id")
      .$type<ArticleVersionId>()
      .primaryKey()
      .references(() => articleVersions.id),
    text: text("text").notNull(),
  });

  const versionRuns = table(
    "version_runs",
    {
      versionId: text("version_id")
        .$type<ArticleVersionId>()
        .notNull()
        .references(() => articleVersions.id),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [primaryKey({ columns: [t.versionId, t.runId] }), index("version_runs_by_run").on(t.runId)],
  );

  return { outlets, stories, runs, articles, articleVersions, versionTexts, versionRuns };
}

export type ArticleTables = ReturnType<typeof defineArticleTables>;
