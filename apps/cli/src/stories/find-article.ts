import { ArticleId, KnownError, StoryId } from "@stance/schema";
import { type ArticleRow, articlesOfStories, findArticleByAddress, getArticles, type Store } from "@stance/store";

/** The article with this id, address or URL. Throws ID_INVALID where there is none. */
export async function findArticle(store: Store, named: string): Promise<ArticleRow> {
  const id = ArticleId.safeParse(named);
  const [byId] = id.success ? await getArticles(store, [id.data]) : [];
  const article = byId ?? (await findArticleByAddress(store, named));
  if (article === null) throw new KnownError("ID_INVALID", `There is no article ${named}: see stance stories list.`);
  return article;
}

/** The story with this id, or that of the article with this id, address or URL. Throws ID_INVALID where there is none. */
export async function findStory(store: Store, named: string): Promise<StoryId> {
  const id = StoryId.safeParse(named);
  if (!id.success) return (await findArticle(store, named)).storyId;
  const [articles = []] = await articlesOfStories(store, [id.data]);
  if (articles.length === 0) throw new KnownError("ID_INVALID", `There is no story ${named}: see stance stories list.`);
  return id.data;
}
