import type { ActorId, ArticleId, ArticleVersionId, Identification, IdentityReview, Mention, PartialDate } from "@stance/schema";
import { and, count, eq, or, sql } from "drizzle-orm";
import { run } from "../session.ts";
import type { Store } from "../store.ts";

/** For whom an actor was taken in one version, with the article it stands in. */
export interface IdentificationRow extends Omit<Identification, "actorId"> {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly publishedAt: PartialDate | null;
}

/** In which versions the actor is named and by which rule each was told, by publication of the article; at most `limit`. */
export async function identificationsOfActor(store: Store, actorId: ActorId, limit: number): Promise<IdentificationRow[]> {
  const { reader } = store;
  const { identifications: t, articleVersions, articles } = reader.tables;
  const build = () =>
    reader.db
      .select({
        versionId: t.versionId,
        rule: t.rule,
        roles: t.roles,
        articleId: sql<ArticleId>`${articles.id}`.as("article_id"),
        title: articles.title,
        publishedAt: articles.publishedAt,
      })
      .from(t)
      .innerJoin(articleVersions, eq(articleVersions.id, t.versionId))
      .innerJoin(articles, eq(articles.id, articleVersions.articleId))
      .where(eq(t.actorId, sql.placeholder("actorId")))
      .orderBy(articles.publishedKey, articles.id, t.versionId)
      .limit(sql.placeholder("limit"));
  return await run(reader, "identifications of actor", build, { actorId, limit });
}

/** How many versions name the actor. */
export async function totalIdentificationsOfActor(store: Store, actorId: ActorId): Promise<number> {
  const { reader } = store;
  const { identifications: t } = reader.tables;
  const build = () =>
    reader.db
      .select({ total: count() })
      .from(t)
      .where(eq(t.actorId, sql.placeholder("actorId")));
  const [row] = await run(reader, "total identifications of actor", build, { actorId });
  return row?.total ?? 0;
}

/** Every place in these versions where the actor is named, by version and place. */
export async function mentionsOfActor(
  store: Store,
  actorId: ActorId,
  versionIds: readonly ArticleVersionId[],
): Promise<Mention[]> {
  const { reader } = store;
  const { mentions: t } = reader.tables;
  const build = () =>
    reader.db
      .select({
        id: t.id,
        versionId: t.versionId,
        start: t.start,
        end: t.end,
        form: t.form,
        actorId: t.actorId,
        rule: t.rule,
      })
      .from(t)
      .where(and(eq(t.actorId, sql.placeholder("actorId")), reader.dialect.inList(t.versionId, "versionIds")))
      .orderBy(t.versionId, t.start, t.id);
  return await run(reader, "mentions of actor", build, { actorId, versionIds: reader.dialect.listParameter(versionIds) });
}

/** The decisions whether the actor and another are one, oldest first. */
export async function identityReviewsOfActor(store: Store, actorId: ActorId): Promise<IdentityReview[]> {
  const { reader } = store;
  const { identityReviews: t } = reader.tables;
  const build = () =>
    reader.db
      .select()
      .from(t)
      .where(or(eq(t.actorId, sql.placeholder("actorId")), eq(t.otherActorId, sql.placeholder("actorId"))))
      .orderBy(t.decidedAt, t.id);
  const rows = await run(reader, "identity reviews of actor", build, { actorId });
  return rows.map(({ actorId: one, otherActorId, ...review }) => ({ ...review, actorIds: [one, otherActorId] }));
}
