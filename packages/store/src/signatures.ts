import type {
  ActorId,
  ActorName,
  ArticleId,
  ArticleVersionId,
  KnownActor,
  Mention,
  Outlet,
  OutletId,
  PositionFact,
  PositionId,
  PositionReview,
  Role,
  Run,
  RunId,
  ShiftId,
  Slug,
  StatementId,
  Topic,
  TopicId,
} from "@stance/schema";
import type { Page, PageInput } from "./paging/page.ts";
import type {
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
  TopicFilter,
  TopicOrder,
} from "./read/filters.ts";
import type {
  ActorRow,
  ArticleRow,
  ArticleVersionRow,
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
import type { Store, StoreOptions } from "./store.ts";
import type { ArticleRecord } from "./write/article-record.ts";

const unfinished = (): never => {
  throw new Error("not written yet");
};
type Aligned<T> = Promise<T[]>;
interface Listing<Filter, Order> {
  readonly filter?: Filter | undefined;
  readonly orderBy?: Order | undefined;
  readonly page?: PageInput | undefined;
}

export const openStore = (_url: string, _options: StoreOptions = {}): Promise<Store> => unfinished();
export const countStatements = <T>(_store: Store, _work: () => Promise<T>): Promise<{ result: T; statements: number }> =>
  unfinished();

export const writeArticle = (_store: Store, _record: ArticleRecord): Promise<void> => unfinished();
export const saveTopics = (_store: Store, _topics: readonly Topic[]): Promise<void> => unfinished();
export const savePositionReview = (_store: Store, _review: PositionReview): Promise<void> => unfinished();
/** Version already read by this run, or null. */
export const findReadVersion = (
  _store: Store,
  _input: { articleId: ArticleId; sha256: string; runId: RunId },
): Promise<ArticleVersionId | null> => unfinished();
/** Same order as `keys`. */
export const findReadVersions = (
  _store: Store,
  _runId: RunId,
  _keys: readonly { articleId: ArticleId; sha256: string }[],
): Aligned<ArticleVersionId | null> => unfinished();
export const listKnownActors = (_store: Store): Promise<KnownActor[]> => unfinished();

// By id: same order as the ids, null for an unknown one.
export const getActors = (_store: Store, _ids: readonly ActorId[]): Aligned<ActorRow | null> => unfinished();
export const getActorsBySlug = (_store: Store, _slugs: readonly Slug[]): Aligned<ActorRow | null> => unfinished();
export const getTopics = (_store: Store, _ids: readonly TopicId[]): Aligned<TopicRow | null> => unfinished();
export const getTopicsBySlug = (_store: Store, _slugs: readonly Slug[]): Aligned<TopicRow | null> => unfinished();
export const getOutlets = (_store: Store, _ids: readonly OutletId[]): Aligned<Outlet | null> => unfinished();
export const getArticles = (_store: Store, _ids: readonly ArticleId[]): Aligned<ArticleRow | null> => unfinished();
export const getStatements = (_store: Store, _ids: readonly StatementId[]): Aligned<StatementRow | null> => unfinished();
export const getPositions = (_store: Store, _ids: readonly PositionId[]): Aligned<PositionRow | null> => unfinished();
export const getShifts = (_store: Store, _ids: readonly ShiftId[]): Aligned<ShiftRow | null> => unfinished();
export const getRuns = (_store: Store, _ids: readonly RunId[]): Aligned<Run | null> => unfinished();
export const getStandings = (_store: Store, _pairs: readonly Pair[]): Aligned<StandingRow | null> => unfinished();

// Small children of many parents: one list for each id, in the order of the ids.
export const namesOfActors = (_store: Store, _ids: readonly ActorId[]): Aligned<ActorName[]> => unfinished();
export const rolesOfActors = (_store: Store, _ids: readonly ActorId[]): Aligned<Role[]> => unfinished();
export const narrowerTopics = (_store: Store, _ids: readonly TopicId[]): Aligned<TopicRow[]> => unfinished();
export const versionsOfArticles = (_store: Store, _ids: readonly ArticleId[]): Aligned<ArticleVersionRow[]> => unfinished();
/** The text of each article's latest version. */
export const textsOfArticles = (_store: Store, _ids: readonly ArticleId[]): Aligned<string | null> => unfinished();
export const textsOfVersions = (_store: Store, _ids: readonly ArticleVersionId[]): Aligned<string | null> => unfinished();
export const articlesOfStories = (_store: Store, _ids: readonly ArticleRow["storyId"][]): Aligned<ArticleRow[]> => unfinished();
export const mentionsOfVersions = (_store: Store, _ids: readonly ArticleVersionId[]): Aligned<Mention[]> => unfinished();
export const evidenceOfStatements = (_store: Store, _ids: readonly StatementId[]): Aligned<EvidenceRow[]> => unfinished();
export const evidenceOfPositions = (_store: Store, _ids: readonly PositionId[]): Aligned<EvidenceRow[]> => unfinished();
export const positionsOfStatements = (_store: Store, _ids: readonly StatementId[]): Aligned<PositionRow[]> => unfinished();
export const reviewsOfPositions = (_store: Store, _ids: readonly PositionId[]): Aligned<PositionReview[]> => unfinished();
export const shiftsOfPairs = (_store: Store, _pairs: readonly Pair[]): Aligned<ShiftRow[]> => unfinished();
/** Facts for computeStanding and computeShifts. */
export const factsOfPairs = (
  _store: Store,
  _pairs: readonly Pair[],
  _options: { withNarrower?: boolean } = {},
): Aligned<PositionFact[]> => unfinished();

// Names.
export const findActorsByName = (_store: Store, _text: string): Promise<ActorRow[]> => unfinished();
/** Same order as `texts`. */
export const findActorsByNames = (_store: Store, _texts: readonly string[]): Aligned<ActorRow[]> => unfinished();
export const suggestActors = (_store: Store, _text: string, _limit: number): Promise<Suggestion<ActorRow>[]> => unfinished();
/** Best first. */
export const findTopicsByName = (_store: Store, _text: string): Promise<TopicRow[]> => unfinished();
export const suggestTopics = (_store: Store, _text: string, _limit: number): Promise<Suggestion<TopicRow>[]> => unfinished();

// Lists, paged by key.
export const listActors = (_store: Store, _input: Listing<ActorFilter, ActorOrder>): Promise<Page<ActorRow>> => unfinished();
export const listTopics = (_store: Store, _input: Listing<TopicFilter, TopicOrder>): Promise<Page<TopicRow>> => unfinished();
export const listArticles = (_store: Store, _input: Listing<ArticleFilter, ArticleOrder>): Promise<Page<ArticleRow>> =>
  unfinished();
export const listStatements = (_store: Store, _input: Listing<StatementFilter, SaidOrder>): Promise<Page<StatementRow>> =>
  unfinished();
export const listPositions = (_store: Store, _input: Listing<PositionFilter, SaidOrder>): Promise<Page<PositionRow>> =>
  unfinished();
export const listStandings = (_store: Store, _input: Listing<StandingFilter, SaidOrder>): Promise<Page<StandingRow>> =>
  unfinished();
export const listShifts = (_store: Store, _input: Listing<ShiftFilter, ShiftOrder>): Promise<Page<ShiftRow>> => unfinished();

export const totalActors = (_store: Store, _filter: ActorFilter = {}): Promise<number> => unfinished();
export const totalTopics = (_store: Store, _filter: TopicFilter = {}): Promise<number> => unfinished();
export const totalArticles = (_store: Store, _filter: ArticleFilter = {}): Promise<number> => unfinished();
export const totalStatements = (_store: Store, _filter: StatementFilter = {}): Promise<number> => unfinished();
export const totalPositions = (_store: Store, _filter: PositionFilter = {}): Promise<number> => unfinished();
export const totalStandings = (_store: Store, _filter: StandingFilter = {}): Promise<number> => unfinished();
export const totalShifts = (_store: Store, _filter: ShiftFilter = {}): Promise<number> => unfinished();

// The same lists below many parents at once: one page (or total) for each parent, in their order, in a fixed number of statements.
export const pagePositionsByActors = (
  _store: Store,
  _ids: readonly ActorId[],
  _input: Listing<PositionFilter, SaidOrder>,
): Aligned<Page<PositionRow>> => unfinished();
export const pagePositionsByTopics = (
  _store: Store,
  _ids: readonly TopicId[],
  _input: Listing<PositionFilter, SaidOrder>,
): Aligned<Page<PositionRow>> => unfinished();
export const pagePositionsByPairs = (
  _store: Store,
  _pairs: readonly Pair[],
  _input: Listing<PositionFilter, SaidOrder>,
): Aligned<Page<PositionRow>> => unfinished();
export const pageStatementsByActors = (
  _store: Store,
  _ids: readonly ActorId[],
  _input: Listing<StatementFilter, SaidOrder>,
): Aligned<Page<StatementRow>> => unfinished();
/** In the order of the article's text. */
export const pageStatementsByArticles = (
  _store: Store,
  _ids: readonly ArticleId[],
  _input: Listing<StatementFilter, never>,
): Aligned<Page<StatementRow>> => unfinished();
export const pageArticlesByActors = (
  _store: Store,
  _ids: readonly ActorId[],
  _input: Listing<ArticleFilter, ArticleOrder>,
): Aligned<Page<ArticleRow>> => unfinished();
export const pageActorsByArticles = (
  _store: Store,
  _ids: readonly ArticleId[],
  _input: Listing<ActorFilter, ActorOrder>,
): Aligned<Page<ActorRow>> => unfinished();
export const pageStandingsByActors = (
  _store: Store,
  _ids: readonly ActorId[],
  _input: Listing<StandingFilter, SaidOrder>,
): Aligned<Page<StandingRow>> => unfinished();
export const pageStandingsByTopics = (
  _store: Store,
  _ids: readonly TopicId[],
  _input: Listing<StandingFilter, SaidOrder>,
): Aligned<Page<StandingRow>> => unfinished();

export const totalPositionsByActors = (_store: Store, _ids: readonly ActorId[], _filter: PositionFilter = {}): Aligned<number> =>
  unfinished();
export const totalPositionsByTopics = (_store: Store, _ids: readonly TopicId[], _filter: PositionFilter = {}): Aligned<number> =>
  unfinished();
export const totalPositionsByPairs = (_store: Store, _pairs: readonly Pair[], _filter: PositionFilter = {}): Aligned<number> =>
  unfinished();
export const totalStatementsByActors = (
  _store: Store,
  _ids: readonly ActorId[],
  _filter: StatementFilter = {},
): Aligned<number> => unfinished();
export const totalStatementsByArticles = (
  _store: Store,
  _ids: readonly ArticleId[],
  _filter: StatementFilter = {},
): Aligned<number> => unfinished();
export const totalArticlesByActors = (_store: Store, _ids: readonly ActorId[], _filter: ArticleFilter = {}): Aligned<number> =>
  unfinished();
export const totalActorsByArticles = (_store: Store, _ids: readonly ArticleId[], _filter: ActorFilter = {}): Aligned<number> =>
  unfinished();
export const totalStandingsByActors = (_store: Store, _ids: readonly ActorId[], _filter: StandingFilter = {}): Aligned<number> =>
  unfinished();
export const totalStandingsByTopics = (_store: Store, _ids: readonly TopicId[], _filter: StandingFilter = {}): Aligned<number> =>
  unfinished();

/** Every pair with a kept standing, newest said first; with factsOfPairs it gives standings as of any day. */
export const pairsOfActors = (_store: Store, _ids: readonly ActorId[]): Aligned<Pair[]> => unfinished();
export const pairsOfTopics = (_store: Store, _ids: readonly TopicId[]): Aligned<Pair[]> => unfinished();

/** Best first; forward only. */
export const search = (
  _store: Store,
  _input: { text: string; first?: number | null | undefined; after?: string | null | undefined },
): Promise<Page<SearchHit>> => unfinished();
export const totalHits = (_store: Store, _text: string): Promise<number> => unfinished();

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}
export interface CheckReport {
  readonly ok: boolean;
  readonly checks: readonly Check[];
  readonly counts: Readonly<Record<string, number>>;
}
export const checkStore = (_store: Store): Promise<CheckReport> => unfinished();
export const backupStore = (_store: Store, _file: string): Promise<void> => unfinished();
export const restoreStore = (_file: string, _targetUrl: string): Promise<void> => unfinished();
/** Every position, in the order of id, without holding them all; for exports. */
export const streamPositions = (_store: Store, _filter: PositionFilter = {}): AsyncIterable<PositionRow> => unfinished();
export type { Listing };
