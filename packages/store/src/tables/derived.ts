import type {
  ActorId,
  ArticleId,
  ContradictionId,
  DifferenceKind,
  PartialDate,
  PositionId,
  ShiftCause,
  ShiftId,
  ShiftKind,
  Stance,
  StanceCounts,
  StandingLabel,
  StatementId,
  TopicId,
} from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ActorTables } from "./actors.ts";
import type { ArticleTables } from "./articles.ts";
import type { PositionTables } from "./positions.ts";
import type { StatementTables } from "./statements.ts";
import type { TopicTables } from "./topics.ts";

/** What follows from the other tables and is kept so that no list has to compute it. */
export function defineDerivedTables(
  { table, text, integer, real, json, index, unique, primaryKey, sequence }: Dialect,
  {
    articles,
    actors,
    topics,
    statements,
    positions,
  }: ArticleTables & ActorTables & TopicTables & StatementTables & PositionTables,
) {
  const standings = table(
    "standings",
    {
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      topicId: text("topic_id")
        .$type<TopicId>()
        .notNull()
        .references(() => topics.id),
      stance: text("stance").$type<Stance>(),
      label: text("label").$type<StandingLabel>().notNull(),
      since: json<PartialDate>("since"),
      lastSaid: json<PartialDate>("last_said"),
      saidKey: text("said_key").notNull(),
      statements: integer("statements").notNull(),
      stories: integer("stories").notNull(),
      outlets: integer("outlets").notNull(),
      counts: json<StanceCounts>("counts").notNull(),
      reviewedShare: real("reviewed_share").notNull(),
      positionId: text("position_id")
        .$type<PositionId>()
        .references(() => positions.id, { onDelete: "cascade" }),
    },
    (t) => [
      primaryKey({ columns: [t.actorId, t.topicId] }),
      index("standings_by_actor").on(t.actorId, t.saidKey, t.topicId),
      index("standings_by_topic").on(t.topicId, t.saidKey, t.actorId),
      index("standings_by_said").on(t.saidKey, t.actorId, t.topicId),
      index("standings_by_position").on(t.positionId),
    ],
  );

  const shifts = table(
    "shifts",
    {
      id: text("id").$type<ShiftId>().primaryKey(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      topicId: text("topic_id")
        .$type<TopicId>()
        .notNull()
        .references(() => topics.id),
      kind: text("kind").$type<ShiftKind>().notNull(),
      cause: text("cause").$type<ShiftCause>().notNull().default("STATEMENT"),
      beforeStance: text("before_stance").$type<Stance>().notNull(),
      afterStance: text("after_stance").$type<Stance>().notNull(),
      beforePositionId: text("before_position_id")
        .$type<PositionId>()
        .notNull()
        .references(() => positions.id, { onDelete: "cascade" }),
      afterPositionId: text("after_position_id")
        .$type<PositionId>()
        .notNull()
        .references(() => positions.id, { onDelete: "cascade" }),
      occurredOn: json<PartialDate>("occurred_on"),
      occurredKey: text("occurred_key").notNull(),
    },
    (t) => [
      index("shifts_by_pair").on(t.actorId, t.topicId, t.occurredKey, t.id),
      index("shifts_by_topic").on(t.topicId, t.occurredKey, t.id),
      index("shifts_by_occurred").on(t.occurredKey, t.id),
      index("shifts_by_before").on(t.beforePositionId),
      index("shifts_by_after").on(t.afterPositionId),
    ],
  );

  // Each link stands twice, once from either end, so that it is found from both.
  const contradictions = table(
    "contradictions",
    {
      id: text("id").$type<ContradictionId>().primaryKey(),
      topicId: text("topic_id")
        .$type<TopicId>()
        .notNull()
        .references(() => topics.id),
      kind: text("kind").$type<DifferenceKind>().notNull(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .references(() => actors.id),
      subject: text("subject").notNull(),
      statementId: text("statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      otherStatementId: text("other_statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      answer: json<string[]>("answer").notNull(),
      otherAnswer: json<string[]>("other_answer").notNull(),
      words: text("words").notNull(),
      otherWords: text("other_words").notNull(),
      /** Of its own statement. */
      saidKey: text("said_key").notNull(),
    },
    (t) => [
      index("contradictions_by_scope").on(t.topicId, t.actorId, t.saidKey, t.id),
      index("contradictions_by_statement").on(t.statementId, t.id),
      index("contradictions_by_other").on(t.otherStatementId),
      index("contradictions_by_actor").on(t.actorId),
    ],
  );
  const articleActors = table(
    "article_actors",
    {
      articleId: text("article_id")
        .$type<ArticleId>()
        .notNull()
        .references(() => articles.id),
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      publishedKey: text("published_key").notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.articleId, t.actorId] }),
      index("article_actors_by_actor").on(t.actorId, t.publishedKey, t.articleId),
    ],
  );

  const articleStatements = table(
    "article_statements",
    {
      articleId: text("article_id")
        .$type<ArticleId>()
        .notNull()
        .references(() => articles.id),
      statementId: text("statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      /** Where its first words stand. */
      start: integer("start_offset").notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.articleId, t.statementId] }),
      index("article_statements_by_place").on(t.articleId, t.start, t.statementId),
      index("article_statements_by_statement").on(t.statementId),
    ],
  );

  // A row for each passage that can be searched; its words are in the engine's own full-text index under the same number.
  const searchEntries = table(
    "search_entries",
    {
      number: sequence("number"),
      kind: text("kind").$type<"ARTICLE" | "STATEMENT">().notNull(),
      ownerId: text("owner_id").$type<ArticleId | StatementId>().notNull(),
      start: integer("start_offset").notNull(),
      end: integer("end_offset").notNull(),
    },
    (t) => [unique("search_entries_by_owner").on(t.ownerId, t.start)],
  );

  const revisions = table("revisions", { name: text("name").primaryKey(), value: integer("value").notNull() });

  return { standings, shifts, contradictions, articleActors, articleStatements, searchEntries, revisions };
}
