import type {
  Actor,
  ActorId,
  Article,
  ArticleId,
  ArticleVersion,
  ContradictionId,
  DifferenceKind,
  Evidence,
  OutletId,
  PartialDate,
  Position,
  PositionId,
  ShiftCause,
  ShiftId,
  ShiftKind,
  Span,
  Stance,
  Standing,
  Statement,
  StatementId,
  StoryId,
  Topic,
  TopicId,
  VersionChange,
} from "@stance/schema";

/** An actor without its names and roles, which have queries of their own. */
export type ActorRow = Omit<Actor, "names" | "roles">;
export type ArticleRow = Article;
/** A version without its text. */
export interface ArticleVersionRow extends Omit<ArticleVersion, "text" | "changes"> {
  /** Null where it was read before changes were noted. */
  readonly changes: VersionChange[] | null;
}
export type TopicRow = Topic;
export type StatementRow = Statement;
/** `stance` and `status` are those after review. */
export interface PositionRow extends Position {
  /** When its words went from the articles it stands in; null while they stand. */
  readonly withdrawnAt: string | null;
}

/** Evidence with the article it stands in. */
export interface EvidenceRow extends Evidence {
  readonly articleId: ArticleId;
  readonly storyId: StoryId;
  readonly outletId: OutletId | null;
}

/** The kept standing of one actor on one topic, computed from all its positions. */
export interface StandingRow extends Omit<Standing, "positionId" | "positionIds"> {
  readonly actorId: ActorId;
  readonly topicId: TopicId;
  readonly positionId: PositionId | null;
}

export interface ShiftRow {
  readonly id: ShiftId;
  readonly actorId: ActorId;
  readonly topicId: TopicId;
  readonly kind: ShiftKind;
  readonly cause: ShiftCause;
  readonly beforeStance: Stance;
  readonly afterStance: Stance;
  readonly beforePositionId: PositionId;
  readonly afterPositionId: PositionId;
  readonly occurredOn: PartialDate | null;
}

/** A contradictory report as it is seen from `statementId`; the same link stands once more from the other end. */
export interface ContradictionRow {
  readonly id: ContradictionId;
  readonly topicId: TopicId;
  readonly kind: DifferenceKind;
  /** Whose act is reported differently; null where that is what differs, or where it is told of the topic itself. */
  readonly actorId: ActorId | null;
  readonly subject: string;
  readonly statementId: StatementId;
  readonly otherStatementId: StatementId;
  readonly answer: string[];
  readonly otherAnswer: string[];
  readonly words: string;
  readonly otherWords: string;
}

/** One actor on one topic. */
export interface Pair {
  readonly actorId: ActorId;
  readonly topicId: TopicId;
}

/** A place where the searched words stand; `highlights` are ranges into `snippet`. */
export type SearchHit = { readonly snippet: string; readonly highlights: readonly Span[] } & (
  | { readonly kind: "ARTICLE"; readonly id: ArticleId }
  | { readonly kind: "STATEMENT"; readonly id: StatementId }
);

/** An actor or topic whose name is near to what was asked; `similarity` is between 0 and 1. */
export interface Suggestion<Row> {
  readonly row: Row;
  /** The name that was near. */
  readonly name: string;
  readonly similarity: number;
}
