import type {
  ActorId,
  ActorKind,
  ArticleId,
  Basis,
  IsoDate,
  OutletId,
  ReviewStatus,
  ShiftKind,
  Stance,
  StatementForm,
  TopicId,
} from "@stance/schema";

// In every filter an absent key asks nothing, an empty list matches nothing, and all keys must hold.

export interface ActorFilter {
  /** Part of any of its names, however it is written. */
  readonly text?: string | undefined;
  readonly kinds?: readonly ActorKind[] | undefined;
  /** Has a position on one of these topics. */
  readonly topicIds?: readonly TopicId[] | undefined;
}

export interface TopicFilter {
  /** Part of its name or of a keyword. */
  readonly text?: string | undefined;
  /** Directly below one of these. */
  readonly broaderIds?: readonly TopicId[] | undefined;
  /** Only those without a broader topic. */
  readonly rootsOnly?: boolean | undefined;
}

export interface ArticleFilter {
  readonly outletIds?: readonly OutletId[] | undefined;
  /** Published on this day or later, by likely day. */
  readonly publishedFrom?: IsoDate | undefined;
  readonly publishedTo?: IsoDate | undefined;
  /** Mentions one of these. */
  readonly actorIds?: readonly ActorId[] | undefined;
  /** Holds these words. */
  readonly text?: string | undefined;
}

export interface StatementFilter {
  readonly speakerIds?: readonly ActorId[] | undefined;
  readonly articleIds?: readonly ArticleId[] | undefined;
  readonly forms?: readonly StatementForm[] | undefined;
  readonly saidFrom?: IsoDate | undefined;
  readonly saidTo?: IsoDate | undefined;
}

export interface PositionFilter {
  readonly actorIds?: readonly ActorId[] | undefined;
  readonly topicIds?: readonly TopicId[] | undefined;
  /** Also positions on topics below `topicIds`. */
  readonly withNarrower?: boolean | undefined;
  readonly stances?: readonly Stance[] | undefined;
  readonly bases?: readonly Basis[] | undefined;
  /** Said on this day or later, by likely day. */
  readonly saidFrom?: IsoDate | undefined;
  readonly saidTo?: IsoDate | undefined;
  readonly outletIds?: readonly OutletId[] | undefined;
  readonly statuses?: readonly ReviewStatus[] | undefined;
  readonly minConfidence?: number | undefined;
  /** Recorded by this moment, ISO date and time. */
  readonly knownAt?: string | undefined;
  /** Only what still stands in an article, or still stood at `knownAt`. */
  readonly standing?: true | undefined;
}

export interface StandingFilter {
  readonly actorIds?: readonly ActorId[] | undefined;
  readonly topicIds?: readonly TopicId[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
}

export interface ShiftFilter {
  readonly actorIds?: readonly ActorId[] | undefined;
  readonly topicIds?: readonly TopicId[] | undefined;
  readonly kinds?: readonly ShiftKind[] | undefined;
  /** Occurred on this day or later, by likely day. */
  readonly since?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

export type ActorOrder = "NAME";
export type TopicOrder = "NAME";
export type ArticleOrder = "PUBLISHED_NEWEST" | "PUBLISHED_OLDEST";
export type SaidOrder = "SAID_NEWEST" | "SAID_OLDEST";
export type StatementPlaceOrder = "PLACE";
export type ShiftOrder = "OCCURRED_NEWEST" | "OCCURRED_OLDEST";
