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
import { desc, eq } from "drizzle-orm";
import type { Store } from "../store.ts";
import type { Tables } from "../tables/tables.ts";
import { type ChildrenDefinition, childrenOf, childrenOfPairs, type PairChildrenDefinition } from "./aligned.ts";
import type { ArticleRow, ArticleVersionRow, EvidenceRow, Pair, PositionRow, ShiftRow, TopicRow } from "./rows.ts";
import { articleRow, articleVersionRow, positionRow, shiftRow, topicRow } from "./selections.ts";

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

const textsByVersion: ChildrenDefinition<{ text: string }> = {
  name: "texts of versions",
  table: ({ versionTexts }) => versionTexts,
  select: ({ versionTexts: { text } }) => ({ text }),
  parent: ({ versionTexts }) => versionTexts.versionId,
  order: ({ versionTexts: t }) => [t.versionId],
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

const evidenceRow = ({ evidence: t, articles }: Tables) => ({
  id: t.id,
  versionId: t.versionId,
  start: t.start,
  end: t.end,
  exact: t.exact,
  prefix: t.prefix,
  suffix: t.suffix,
  articleId: articles.id,
  storyId: articles.storyId,
  outletId: articles.outletId,
});

const withArticle = ({ evidence, articleVersions, articles }: Tables) => [
  { table: articleVersions, on: eq(articleVersions.id, evidence.versionId) },
  { table: articles, on: eq(articles.id, articleVersions.articleId) },
];

const evidenceByStatement: ChildrenDefinition<EvidenceRow> = {
  name: "evidence of statements",
  table: ({ statementEvidence }) => statementEvidence,
  joins: (tables) => [
    { table: tables.evidence, on: eq(tables.evidence.id, tables.statementEvidence.evidenceId) },
    ...withArticle(tables),
  ],
  select: evidenceRow,
  parent: ({ statementEvidence }) => statementEvidence.statementId,
  order: ({ evidence: t, articles }) => [articles.publishedKey, t.versionId, t.start, t.id],
};

const evidenceByPosition: ChildrenDefinition<EvidenceRow> = {
  ...evidenceByStatement,
  name: "evidence of positions",
  table: ({ positionEvidence }) => positionEvidence,
  joins: (tables) => [
    { table: tables.evidence, on: eq(tables.evidence.id, tables.positionEvidence.evidenceId) },
    ...withArticle(tables),
  ],
  parent: ({ positionEvidence }) => positionEvidence.positionId,
};

const positionsByStatement: ChildrenDefinition<PositionRow> = {
  name: "positions of statements",
  table: ({ positions }) => positions,
  select: positionRow,
  parent: ({ positions }) => positions.statementId,
  order: ({ positions: t }) => [t.id],
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

/** The articles of each story, oldest first. */
export const articlesOfStories = (store: Store, ids: readonly StoryId[]): Promise<ArticleRow[][]> =>
  childrenOf(store.reader, articlesByStory, ids);

/** The mentions in each version, in the order of the text. */
export const mentionsOfVersions = (store: Store, ids: readonly ArticleVersionId[]): Promise<Mention[][]> =>
  childrenOf(store.reader, mentionsByVersion, ids);

/** The evidence of each statement: by publication of the article, then in the order of the text. */
export const evidenceOfStatements = (store: Store, ids: readonly StatementId[]): Promise<EvidenceRow[][]> =>
  childrenOf(store.reader, evidenceByStatement, ids);

/** The evidence of each position: by publication of the article, then in the order of the text. */
export const evidenceOfPositions = (store: Store, ids: readonly PositionId[]): Promise<EvidenceRow[][]> =>
  childrenOf(store.reader, evidenceByPosition, ids);

/** The positions that each statement was read as. */
export const positionsOfStatements = (store: Store, ids: readonly StatementId[]): Promise<PositionRow[][]> =>
  childrenOf(store.reader, positionsByStatement, ids);

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
