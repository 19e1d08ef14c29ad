import type {
  ActorId,
  ActorName,
  ArticleId,
  ArticleVersionId,
  Mention,
  PositionId,
  PositionReview,
  Role,
  StatementId,
  StoryId,
  TopicId,
} from "@stance/schema";
import { desc } from "drizzle-orm";
import type { Store } from "../store.ts";
import { type ChildrenDefinition, childrenOf, childrenOfPairs, type PairChildrenDefinition } from "./aligned.ts";
import type { ArticleRow, ArticleVersionRow, ContradictionRow, Pair, PositionRow, ShiftRow, TopicRow } from "./rows.ts";
import { articleRow, articleVersionRow, contradictionRow, positionRow, shiftRow, topicRow } from "./selections.ts";

export const namesByActor: ChildrenDefinition<ActorName> = {
  name: "names of actors",
  table: ({ actorNames }) => actorNames,
  select: ({ actorNames: { name, weak } }) => ({ name, weak }),
  parent: ({ actorNames }) => actorNames.actorId,
  order: ({ actorNames: t }) => [t.place, t.name],
};

const rolesByActor: ChildrenDefinition<Role> = {
  name: "roles of actors",
  table: ({ roles }) => roles,
  select: ({ roles: { title } }) => ({ title }),
  parent: ({ roles }) => roles.actorId,
  order: ({ roles: t }) => [t.place, t.title],
};

const topicsByBroader: ChildrenDefinition<TopicRow> = {
  name: "narrower topics",
  table: ({ topics }) => topics,
  select: topicRow,
  parent: ({ topics }) => topics.broaderId,
  order: ({ topics: t }) => [t.sortKey, t.id],
};

const versionsByArticle: ChildrenDefinition<ArticleVersionRow> = {
  name: "versions of articles",
  table: ({ articleVersions }) => articleVersions,
  select: articleVersionRow,
  parent: ({ articleVersions }) => articleVersions.articleId,
  order: ({ articleVersions: t }) => [desc(t.readAt), desc(t.id)],
};

const articlesByStory: ChildrenDefinition<ArticleRow> = {
  name: "articles of stories",
  table: ({ articles }) => articles,
  select: articleRow,
  parent: ({ articles }) => articles.storyId,
  order: ({ articles: t }) => [t.publishedKey, t.id],
};

const mentionsByVersion: ChildrenDefinition<Mention> = {
  name: "mentions of versions",
  table: ({ mentions }) => mentions,
  select: ({ mentions: { id, versionId, start, end, form, actorId, rule } }) => ({
    id,
    versionId,
    start,
    end,
    form,
    actorId,
    rule,
  }),
  parent: ({ mentions }) => mentions.versionId,
  order: ({ mentions: t }) => [t.start, t.id],
};

const positionsByStatement: ChildrenDefinition<PositionRow> = {
  name: "positions of statements",
  table: ({ positions }) => positions,
  select: positionRow,
  parent: ({ positions }) => positions.statementId,
  order: ({ positions: t }) => [t.id],
};

const contradictionsByStatement: ChildrenDefinition<ContradictionRow> = {
  name: "contradictions of statements",
  table: ({ contradictions }) => contradictions,
  select: contradictionRow,
  parent: ({ contradictions }) => contradictions.statementId,
  order: ({ contradictions: t }) => [t.kind, t.id],
};

export const reviewsByPosition: ChildrenDefinition<PositionReview> = {
  name: "reviews of positions",
  table: ({ positionReviews }) => positionReviews,
  select: ({ positionReviews: { id, positionId, verdict, before, after, reviewer, reason, decidedAt } }) => ({
    id,
    positionId,
    verdict,
    before,
    after,
    reviewer,
    reason,
    decidedAt,
  }),
  parent: ({ positionReviews }) => positionReviews.positionId,
  order: ({ positionReviews: t }) => [t.decidedAt, t.id],
};

const shiftsByPair: PairChildrenDefinition<ShiftRow> = {
  name: "shifts of pairs",
  table: ({ shifts }) => shifts,
  select: shiftRow,
  pair: ({ shifts }) => [shifts.actorId, shifts.topicId],
  order: ({ shifts: t }) => [t.occurredKey, t.id],
};

/** Every name of each actor, those it came with first in their order. */
export const namesOfActors = (store: Store, ids: readonly ActorId[]): Promise<ActorName[][]> =>
  childrenOf(store.reader, namesByActor, ids);

/** Every role of each actor. */
export const rolesOfActors = (store: Store, ids: readonly ActorId[]): Promise<Role[][]> =>
  childrenOf(store.reader, rolesByActor, ids);

/** The topics directly below each topic, by name. */
export const narrowerTopics = (store: Store, ids: readonly TopicId[]): Promise<TopicRow[][]> =>
  childrenOf(store.reader, topicsByBroader, ids);

/** The versions of each article, the latest first. */
export const versionsOfArticles = (store: Store, ids: readonly ArticleId[]): Promise<ArticleVersionRow[][]> =>
  childrenOf(store.reader, versionsByArticle, ids);

/** The articles of each story, oldest first. */
export const articlesOfStories = (store: Store, ids: readonly StoryId[]): Promise<ArticleRow[][]> =>
  childrenOf(store.reader, articlesByStory, ids);

/** The mentions in each version, in the order of the text. */
export const mentionsOfVersions = (store: Store, ids: readonly ArticleVersionId[]): Promise<Mention[][]> =>
  childrenOf(store.reader, mentionsByVersion, ids);

/** The positions that each statement was read as. */
export const positionsOfStatements = (store: Store, ids: readonly StatementId[]): Promise<PositionRow[][]> =>
  childrenOf(store.reader, positionsByStatement, ids);

/** The reports that contradict each statement. */
export const contradictionsOfStatements = (store: Store, ids: readonly StatementId[]): Promise<ContradictionRow[][]> =>
  childrenOf(store.reader, contradictionsByStatement, ids);

/** The decisions about each position, oldest first; the last one holds. */
export const reviewsOfPositions = (store: Store, ids: readonly PositionId[]): Promise<PositionReview[][]> =>
  childrenOf(store.reader, reviewsByPosition, ids);

/** The kept shifts of each pair, oldest first. */
export const shiftsOfPairs = (store: Store, pairs: readonly Pair[]): Promise<ShiftRow[][]> =>
  childrenOfPairs(
    store.reader,
    shiftsByPair,
    pairs.map(({ actorId, topicId }) => [actorId, topicId]),
  );
