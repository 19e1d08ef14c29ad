import type { OutletId, StoryId } from "@stance/schema";
import { articlesOfStories, getOutlets, membersOfStory, type Store, type StoryMember } from "@stance/store";

/** A story as the command shows it. */
export interface ShownStory {
  readonly id: StoryId;
  readonly articles: readonly ShownArticle[];
}

export interface ShownArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly address: string;
  /** The same number in exact copies, counted from 1. */
  readonly text: number | null;
  readonly similarity: number | null;
  readonly split: StoryMember["split"];
}

/** The articles of a story, oldest first, with what makes them copies. */
export async function readStory(store: Store, id: StoryId): Promise<ShownStory> {
  const [articles = []] = await articlesOfStories(store, [id]);
  const members = new Map((await membersOfStory(store, id)).map((member) => [member.articleId, member]));
  const outletIds = [...new Set(articles.flatMap(({ outletId }) => outletId ?? []))] as OutletId[];
  const outlets = new Map((await getOutlets(store, outletIds)).map((outlet, place) => [outletIds[place], outlet?.name ?? null]));
  const contents = [...new Set(articles.flatMap((article) => members.get(article.id)?.content ?? []))];
  return {
    id,
    articles: articles.map(({ id: articleId, title, outletId, address }) => {
      const member = members.get(articleId);
      return {
        id: articleId,
        title,
        outlet: outletId === null ? null : (outlets.get(outletId) ?? null),
        address,
        text: member === undefined ? null : contents.indexOf(member.content) + 1,
        similarity: member?.similarity ?? null,
        split: member?.split ?? null,
      };
    }),
  };
}
