import { type ArticleId, KnownError, type ReviewId, type StoryId } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import { attach, detach, type Member, membersOf, regroup, storyOf } from "./group-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { refreshArticles } from "./refresh-articles.ts";

/** A person's decision that an article is no copy of the others in its story. */
export interface StorySplit {
  readonly id: ReviewId;
  readonly articleId: ArticleId;
  readonly reviewer: string;
  readonly reason: string;
  /** ISO date and time. */
  readonly decidedAt: string;
}

/**
 * Takes an article out of its story for good: it is alone, also after it is read again, until the decision is undone.
 * Gives its story. Throws ID_INVALID for an article that is unknown or has too few words to have copies.
 */
export async function splitStory(store: Store, split: StorySplit): Promise<StoryId> {
  return await store.connection.transact(async (session) => {
    const { own, others } = await readMember(session, split.articleId);
    await insertRows(session, session.tables.storySplits, ["articleId"], [split], {
      update: ["id", "reviewer", "reason", "decidedAt"],
    });
    const moved = await detach(session, own.articleId, own.ownStoryId);
    moved.push(...(await regroup(session, others)));
    await refreshArticles(session, moved);
    return own.ownStoryId;
  });
}

/** Undoes such a decision: the article is again in the story that its copies make. Gives that story; throws as above. */
export async function undoSplit(store: Store, articleId: ArticleId): Promise<StoryId> {
  return await store.connection.transact(async (session) => {
    await readMember(session, articleId);
    const { storySplits: t } = session.tables;
    const build = () => session.db.delete(t).where(eq(t.articleId, sql.placeholder("articleId")));
    await run(session, "undo split", build, { articleId });
    await refreshArticles(session, await attach(session, articleId));
    return await storyOf(session, articleId);
  });
}

async function readMember(session: Session, articleId: ArticleId): Promise<{ own: Member; others: Member[] }> {
  const { articles: t } = session.tables;
  const build = () =>
    session.db
      .select({ storyId: t.storyId })
      .from(t)
      .where(eq(t.id, sql.placeholder("articleId")));
  const [article] = await run(session, "article to split", build, { articleId });
  if (article === undefined) throw new KnownError("ID_INVALID", `There is no article ${articleId}: see stance stories list.`);
  const members = await membersOf(session, article.storyId);
  const own = members.find((member) => member.articleId === articleId);
  if (own === undefined)
    throw new KnownError("ID_INVALID", `${articleId} has no copies to split it from: see stance stories list.`);
  return { own, others: members.filter((member) => member !== own) };
}
