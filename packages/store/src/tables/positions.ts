import type {
  ActorId,
  Basis,
  EvidenceId,
  IdentityReview,
  OutletId,
  PartialDate,
  PositionId,
  PositionReview,
  ReviewId,
  ReviewStatus,
  RunId,
  Stance,
  StatementId,
  StoryId,
  TopicId,
} from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ActorTables } from "./actors.ts";
import type { ArticleTables } from "./articles.ts";
import type { StatementTables } from "./statements.ts";
import type { TopicTables } from "./topics.ts";

/** Statements read as positions, and what people decided about them. */
export function definePositionTables(
  { table, text, real, json, index, primaryKey }: Dialect,
  { runs, actors, topics, statements, evidence }: ArticleTables & ActorTables & TopicTables & StatementTables,
) {
  const positions = table(
    "positions",
    {
      id: text("id").$type<PositionId>().primaryKey(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      topicId: text("topic_id")
        .$type<TopicId>()
        .notNull()
        .references(() => topics.id),
      statementId: text("statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      stance: text("stance").$type<Stance>().notNull(),
      /** What the reader read, before any review. */
      readStance: text("read_stance").$type<Stance>().notNull(),
      target: text("target"),
      condition: text("condition"),
      basis: text("basis").$type<Basis>().notNull(),
      confidence: real("confidence").notNull(),
      rule: text("rule").notNull(),
      saidOn: json<PartialDate>("said_on"),
      saidKey: text("said_key").notNull(),
      status: text("status").$type<ReviewStatus>().notNull(),
      recordedAt: text("recorded_at").notNull(),
      /** When the last version that has its words was replaced by one that has not; null while they stand. */
      withdrawnAt: text("withdrawn_at"),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
      /** The stories and outlets of its evidence, kept so that standings need no look at every piece of it. */
      storyIds: json<StoryId[]>("story_ids").notNull(),
      outletIds: json<OutletId[]>("outlet_ids").notNull(),
    },
    (t) => [
      index("positions_by_pair").on(t.actorId, t.topicId, t.saidKey, t.id),
      index("positions_by_actor").on(t.actorId, t.saidKey, t.id),
      index("positions_by_topic").on(t.topicId, t.saidKey, t.id),
      index("positions_by_said").on(t.saidKey, t.id),
      index("positions_by_statement").on(t.statementId),
    ],
  );

  const positionEvidence = table(
    "position_evidence",
    {
      positionId: text("position_id")
        .$type<PositionId>()
        .notNull()
        .references(() => positions.id, { onDelete: "cascade" }),
      evidenceId: text("evidence_id")
        .$type<EvidenceId>()
        .notNull()
        .references(() => evidence.id, { onDelete: "cascade" }),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [primaryKey({ columns: [t.positionId, t.evidenceId] }), index("position_evidence_by_evidence").on(t.evidenceId)],
  );

  const positionReviews = table(
    "position_reviews",
    {
      id: text("id").$type<ReviewId>().primaryKey(),
      // Not a foreign key: a decision outlives the row it is about and holds again when a later reader finds it again.
      positionId: text("position_id").$type<PositionId>().notNull(),
      verdict: text("verdict").$type<PositionReview["verdict"]>().notNull(),
      before: text("before_stance").$type<Stance>().notNull(),
      after: text("after_stance").$type<Stance>(),
      reviewer: text("reviewer").notNull(),
      reason: text("reason").notNull(),
      decidedAt: text("decided_at").notNull(),
    },
    (t) => [index("position_reviews_latest").on(t.positionId, t.decidedAt, t.id)],
  );

  const identityReviews = table(
    "identity_reviews",
    {
      id: text("id").$type<ReviewId>().primaryKey(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      otherActorId: text("other_actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      verdict: text("verdict").$type<IdentityReview["verdict"]>().notNull(),
      reviewer: text("reviewer").notNull(),
      reason: text("reason").notNull(),
      decidedAt: text("decided_at").notNull(),
    },
    (t) => [
      index("identity_reviews_by_actor").on(t.actorId, t.decidedAt),
      index("identity_reviews_by_other").on(t.otherActorId, t.decidedAt),
    ],
  );

  return { positions, positionEvidence, positionReviews, identityReviews };
}

export type PositionTables = ReturnType<typeof definePositionTables>;
