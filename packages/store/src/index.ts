export type { Check } from "./dialect/connection.ts";
export type { Feed, FeedEntry, FeedEntryState, FeedOutcome, KeptError } from "./feeds/feed.ts";
export { areKnownAddresses, settleEntry, waitingEntries } from "./feeds/feed-entries.ts";
export { getFeeds, listFeeds, recordPoll, removeFeeds, saveFeeds } from "./feeds/feeds.ts";
export { listActors, pageActorsByArticles, totalActors, totalActorsByArticles } from "./lists/actor-list.ts";
export { listArticles, pageArticlesByActors, totalArticles, totalArticlesByActors } from "./lists/article-list.ts";
export type {
  ActorFilter,
  ActorOrder,
  ArticleFilter,
  ArticleOrder,
  PositionFilter,
  SaidOrder,
  ShiftFilter,
  ShiftOrder,
  StandingFilter,
  StatementFilter,
  StatementPlaceOrder,
  TopicFilter,
  TopicOrder,
} from "./lists/filters.ts";
export {
  listPositions,
  pagePositionsByActors,
  pagePositionsByPairs,
  pagePositionsByTopics,
  totalPositions,
  totalPositionsByActors,
  totalPositionsByPairs,
  totalPositionsByTopics,
} from "./lists/position-list.ts";
export { listShifts, totalShifts } from "./lists/shift-list.ts";
export {
  listStandings,
  pageStandingsByActors,
  pageStandingsByTopics,
  pairsOfActors,
  pairsOfTopics,
  totalStandings,
  totalStandingsByActors,
  totalStandingsByTopics,
} from "./lists/standing-list.ts";
export {
  listStatements,
  pageStatementsByActors,
  pageStatementsByArticles,
  totalStatements,
  totalStatementsByActors,
  totalStatementsByArticles,
} from "./lists/statement-list.ts";
export { streamPositions } from "./lists/stream-positions.ts";
export { listTopics, totalTopics } from "./lists/topic-list.ts";
export { backupStore, restoreStore } from "./maintain/backup.ts";
export { type CheckReport, checkStore } from "./maintain/check-store.ts";
export { countStatements } from "./maintain/count-statements.ts";
export { recomputeStandings } from "./maintain/recompute-standings.ts";
export { findActorsByName, findActorsByNames } from "./names/find-actors.ts";
export { findTopicsByName, suggestTopics } from "./names/find-topics.ts";
export { suggestActors } from "./names/suggest-actors.ts";
export { isStoreThere, openStore } from "./open-store.ts";
export type { Listing } from "./paging/list.ts";
export type { Edge, Page, PageInput } from "./paging/page.ts";
export { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from "./paging/window.ts";
export {
  articlesOfStories,
  contradictionsOfStatements,
  mentionsOfVersions,
  namesOfActors,
  narrowerTopics,
  positionsOfStatements,
  reviewsOfPositions,
  rolesOfActors,
  shiftsOfPairs,
  versionsOfArticles,
} from "./read/children.ts";
export {
  type CopiedStatementRow,
  type CopyCandidate,
  findCopyCandidates,
  listCopiedStatements,
} from "./read/copies.ts";
export { type DisputedStatement, disputedStatementsOfPairs } from "./read/disputed-statements.ts";
export { evidenceOfPositions, evidenceOfStatements } from "./read/evidence.ts";
export { type FactOptions, factsOfPairs } from "./read/facts.ts";
export { findArticleByAddress } from "./read/find-article.ts";
export { findReadVersion, findReadVersions, type ReadKey } from "./read/find-read-version.ts";
export {
  getActors,
  getActorsBySlug,
  getArticles,
  getOutlets,
  getPositions,
  getRuns,
  getShifts,
  getStandings,
  getStatements,
  getTopics,
  getTopicsBySlug,
} from "./read/get.ts";
export {
  type IdentificationRow,
  identificationsOfActor,
  identityReviewsOfActor,
  mentionsOfActor,
  totalIdentificationsOfActor,
} from "./read/identifications.ts";
export { listKnownActors } from "./read/known-actors.ts";
export type {
  ActorRow,
  ArticleRow,
  ArticleVersionRow,
  ContradictionRow,
  EvidenceRow,
  Pair,
  PositionRow,
  SearchHit,
  ShiftRow,
  StandingRow,
  StatementRow,
  Suggestion,
  TopicRow,
} from "./read/rows.ts";
export { listSayings, type SayingRow, type SayingsInput } from "./read/sayings.ts";
export { listStories, membersOfStory, type StoryCount, type StoryMember } from "./read/stories.ts";
export { textsOfArticles, textsOfVersions } from "./read/texts.ts";
export { type SearchInput, search, totalHits } from "./search/search.ts";
export type { Engine, Store, StoreOptions } from "./store.ts";
export type { ArticleCopy, ArticleRecord } from "./write/article-record.ts";
export { derivedShiftId } from "./write/derived-shift-id.ts";
export { savePositionReview } from "./write/save-position-review.ts";
export { saveTopics } from "./write/save-topics.ts";
export { type StorySplit, splitStory, undoSplit } from "./write/split-story.ts";
export { writeArticle } from "./write/write-article.ts";
