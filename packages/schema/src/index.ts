export {
  ACTOR_KINDS,
  Actor,
  ActorKind,
  ActorName,
  Identification,
  MENTION_FORMS,
  Mention,
  MentionForm,
  Role,
  RoleMention,
} from "./actor.ts";
export { Article, ArticleVersion, Outlet, SHA256, Story, VersionChange } from "./article.ts";
export { Claim, DIFFERENCE_KINDS, DifferenceKind, ReadClaim } from "./claim.ts";
export { type AccountedClaim, type Contradiction, findContradictions } from "./contradiction.ts";
export { type Dispute, type DisputedClaim, disputesOf } from "./dispute.ts";
export { ERROR_CODES, type ErrorCode, KnownError } from "./errors.ts";
export { Extraction, toExtraction } from "./extraction.ts";
export {
  ActorId,
  ArticleId,
  ArticleVersionId,
  ClaimId,
  ContradictionId,
  EvidenceId,
  MentionId,
  OutletId,
  PositionId,
  ReviewId,
  RunId,
  ShiftId,
  Slug,
  StatementId,
  StoryId,
  TopicId,
} from "./ids.ts";
export { LanguageCode } from "./language.ts";
export {
  addDays,
  DATE_BASES,
  DATE_PRECISIONS,
  DateBasis,
  DatePrecision,
  dateOrderKey,
  IsoDate,
  isByDay,
  likelyDay,
  onDay,
  PartialDate,
} from "./partial-date.ts";
export { BASES, Basis, Position, REVIEW_STATUSES, ReviewStatus, STANCES, Stance } from "./position.ts";
export {
  type ArticleInput,
  ArticlePart,
  boilerplateOf,
  KnownActor,
  type MakeReader,
  PART_KINDS,
  ReadActor,
  type Reader,
  Reading,
  ReadMention,
  ReadPosition,
  ReadStatement,
} from "./reading.ts";
export { IdentityReview, PositionReview, Run } from "./review.ts";
export { computeShifts, SHIFT_CAUSES, SHIFT_KINDS, Shift, ShiftCause, ShiftKind } from "./shift.ts";
export { isWithin, overlaps, QuotedSpan, quote, Span } from "./span.ts";
export { stanceClaim } from "./stance-claim.ts";
export {
  computeStanding,
  countedPositions,
  type PositionFact,
  STANDING_LABELS,
  StanceCounts,
  Standing,
  StandingLabel,
  type StandingOptions,
} from "./standing.ts";
export { EVIDENCE_CONTEXT_LENGTH, Evidence, isVerbatim, STATEMENT_FORMS, Statement, StatementForm } from "./statement.ts";
export { Topic, TopicDefinition, TopicFile } from "./topic.ts";
