import type { ActorId } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import { asked, type Condition, fromDay, oneOf, toDay } from "../paging/condition.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import { type ChildListDefinition, listByParents, totalByParents } from "../paging/parents.ts";
import { lookUp } from "../read/aligned.ts";
import { articlesById } from "../read/get.ts";
import type { ArticleRow } from "../read/rows.ts";
import { articleRow } from "../read/selections.ts";
import { holdsWords } from "../search/holds-words.ts";
import type { Store } from "../store.ts";
import type { ArticleFilter, ArticleOrder } from "./filters.ts";
import { keyTexts } from "./key-texts.ts";

const conditions = (filter: ArticleFilter): Condition[] => [
  ...asked(filter.outletIds, (ids) => oneOf("outlet", ({ articles }) => articles.outletId, ids)),
  ...asked(filter.publishedFrom, (day) => fromDay("published", ({ articles }) => articles.publishedKey, day)),
  ...asked(filter.publishedTo, (day) => toDay("published", ({ articles }) => articles.publishedKey, day)),
  ...asked(filter.actorIds, namesActor),
  ...asked(filter.text, (text) => holdsWords(({ articles }) => articles.id, text)),
];

const articleList: ListDefinition<ArticleRow, ArticleFilter, ArticleOrder> = {
  name: "articles",
  table: ({ articles }) => articles,
  select: articleRow,
  key: ({ articles }) => [articles.publishedKey, articles.id],
  orders: { PUBLISHED_NEWEST: "DESCENDING", PUBLISHED_OLDEST: "ASCENDING" },
  conditions,
};

const articlesOfActor: ChildListDefinition<ArticleRow, ArticleFilter, ArticleOrder> = {
  name: "articles of actors",
  table: ({ articleActors }) => articleActors,
  join: ({ articles, articleActors }) => ({ table: articles, on: eq(articles.id, articleActors.articleId) }),
  parent: ({ articleActors }) => [articleActors.actorId],
  key: ({ articleActors }) => [articleActors.publishedKey, articleActors.articleId],
  orders: articleList.orders,
  conditions,
  rowsAt: (session, keys) => lookUp(session, articlesById, keyTexts(keys, 1)),
};

/** Articles by publication, newest first unless asked otherwise. */
export const listArticles = (store: Store, input: Listing<ArticleFilter, ArticleOrder> = {}): Promise<Page<ArticleRow>> =>
  list(store.reader, articleList, input);

export const totalArticles = (store: Store, filter: ArticleFilter = {}): Promise<number> =>
  total(store.reader, articleList, filter);

/** The articles that name each actor, by publication, newest first unless asked otherwise. */
export const pageArticlesByActors = (
  store: Store,
  ids: readonly ActorId[],
  input: Listing<ArticleFilter, ArticleOrder> = {},
): Promise<Page<ArticleRow>[]> =>
  listByParents(
    store.reader,
    articlesOfActor,
    ids.map((id) => [id]),
    input,
  );

export const totalArticlesByActors = (store: Store, ids: readonly ActorId[], filter: ArticleFilter = {}): Promise<number[]> =>
  totalByParents(
    store.reader,
    articlesOfActor,
    ids.map((id) => [id]),
    filter,
  );

const namesActor = (ids: readonly ActorId[]): Condition => ({
  name: "names actor",
  sql: ({ dialect, tables: { articles, articleActors: named } }) =>
    sql`${articles.id} in (select ${named.articleId} from ${named} where ${dialect.inList(named.actorId, "named")})`,
  values: ({ dialect }) => ({ named: dialect.listParameter(ids) }),
});
