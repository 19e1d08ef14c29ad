import type { ArticleRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { findArticle } from "../read/node.ts";
import { articlesPage } from "../read/root-list.ts";
import { Actor, ActorConnection } from "./actor.ts";
import { ArticleVersion } from "./article-version.ts";
import { Node } from "./node.ts";
import { Outlet } from "./outlet.ts";
import { PartialDate } from "./partial-date.ts";
import { Statement, StatementConnection } from "./statement.ts";
import { Story } from "./story.ts";

export const Article = builder.objectRef<ArticleRow>("Article");
export const ArticleConnection = connectionOf("Article", Article, "articles");

Article.implement({
  description: "One published text, at one address or from one file.",
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString("title", { description: "Its headline; empty where it has none." }),
    outlet: t.field({
      description: "Who published it; null where the text does not say.",
      type: Outlet,
      nullable: true,
      resolve: (article, _args, { load }) => article.outletId && load.outlet.load(article.outletId),
    }),
    byline: t.exposeStringList("byline", { description: "Who wrote it, in the order of the byline." }),
    url: t.expose("url", { description: "Where it can be opened; null for what came from a file.", type: "URL", nullable: true }),
    publishedAt: t.expose("publishedAt", { description: "When it was published.", type: PartialDate, nullable: true }),
    lang: t.exposeString("language", {
      description: "Its language as a two-letter ISO 639-1 code, or `und` where it cannot be told.",
    }),
    text: t.string({
      description: "The text as it was last read.",
      resolve: (article, _args, { load }) => load.textOfArticle.load(article.id),
    }),
    story: t.field({
      description: "The story it tells together with its copies.",
      type: Story,
      resolve: (article) => ({ id: article.storyId }),
    }),
    actors: t.connection(
      {
        description: "Who is named in it, in order of name.",
        type: Actor,
        resolve: (article, page, { lists }) => lists.actorsOfArticle(article.id, { page }),
      },
      ActorConnection,
    ),
    statements: t.connection(
      {
        description: "What is said or done in it, in order of place.",
        type: Statement,
        resolve: (article, page, { lists }) => lists.statementsOfArticle(article.id, { page }),
      },
      StatementConnection,
    ),
    versions: t.field({
      description: "The texts it has had, newest first.",
      type: [ArticleVersion],
      resolve: (article, _args, { load }) => load.versionsOfArticle.load(article.id),
    }),
  }),
});

const ArticleFilter = builder.inputType("ArticleFilter", {
  description: "Which articles: those that fit every field that is given.",
  fields: (t) => ({
    outlet: t.string({ description: "Published by this outlet: its id." }),
    publishedFrom: t.field({ description: "Published on this day or later.", type: "Date" }),
    publishedTo: t.field({ description: "Published on this day or earlier.", type: "Date" }),
    actor: t.string({ description: "Names this actor: any name, slug or id of one actor." }),
    text: t.string({ description: "Has these words in its title or text." }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    description: "The article with this id; null when there is none.",
    type: Article,
    nullable: true,
    args: { id: t.arg.id({ description: "An article's id, `art_…`.", required: true }) },
    resolve: (_root, { id }, { store }) => findArticle(store, id),
  }),
  articles: t.connection(
    {
      description: "Articles, newest first by day of publication.",
      type: Article,
      args: { filter: t.arg({ description: "Which articles; all without it.", type: ArticleFilter }) },
      resolve: (_root, args, context) => articlesPage(context, args),
    },
    ArticleConnection,
  ),
}));
