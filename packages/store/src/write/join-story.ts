import type { ArticleId } from "@stance/schema";
import type { Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { addContent, contentOf, removeContent, removeUnusedContent } from "./contents.ts";
import { attach, detach, membersOf, regroup, storyOf } from "./group-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { latestVersionOf } from "./latest-version.ts";

/**
 * Puts the record's article into the story that its copies make, and gives the articles whose story changed. Stories are
 * what hangs together by links between contents, whatever the order in which these came; an article that a person split
 * off stays alone. A version that is not the latest changes nothing.
 */
export async function joinStory(session: Session, { article, version, copy }: ArticleRecord): Promise<ArticleId[]> {
  if ((await latestVersionOf(session, article.id)) !== version.id) return [];
  const before = await contentOf(session, article.id);
  if (before === (copy?.content ?? null)) return [];
  const story = await storyOf(session, article.id);
  const others = (await membersOf(session, story)).filter(({ articleId }) => articleId !== article.id);
  if (copy === null) await removeContent(session, article.id);
  else {
    const row = { articleId: article.id, ownStoryId: article.storyId, content: copy.content };
    await insertRows(session, session.tables.articleContents, ["articleId"], [row], { update: ["ownStoryId", "content"] });
    await addContent(session, copy);
  }
  if (before !== null) await removeUnusedContent(session, before);
  const moved = await detach(session, article.id, article.storyId);
  // Only an article that had a story before can have held its copies together.
  const apart = before === null ? [] : await regroup(session, others);
  return [...moved, ...apart, ...(await attach(session, article.id))];
}
