import type { ArticleId, ArticleVersionId } from "@stance/schema";
import type { Store } from "../store.ts";
import { type ChildrenDefinition, childrenOf } from "./aligned.ts";
import { versionsOfArticles } from "./children.ts";

export const textsByVersion: ChildrenDefinition<{ text: string }> = {
  name: "texts of versions",
  table: ({ versionTexts }) => versionTexts,
  select: ({ versionTexts: { text } }) => ({ text }),
  parent: ({ versionTexts }) => versionTexts.versionId,
  order: ({ versionTexts: t }) => [t.versionId],
};

/** The exact text of each version; null for an unknown id. */
export async function textsOfVersions(store: Store, ids: readonly ArticleVersionId[]): Promise<(string | null)[]> {
  const texts = await childrenOf(store.reader, textsByVersion, ids);
  return texts.map(([row]) => row?.text ?? null);
}

/** The text of each article's latest version; null for an unknown id. */
export async function textsOfArticles(store: Store, ids: readonly ArticleId[]): Promise<(string | null)[]> {
  const latest = (await versionsOfArticles(store, ids)).map(([version]) => version?.id ?? null);
  const known = latest.filter((id) => id !== null);
  const texts = new Map((await textsOfVersions(store, known)).map((text, place) => [known[place], text]));
  return latest.map((id) => (id === null ? null : (texts.get(id) ?? null)));
}
