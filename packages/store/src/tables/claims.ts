import type { ActorId, ClaimId, DifferenceKind, StatementId, TopicId } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ActorTables } from "./actors.ts";
import type { StatementTables } from "./statements.ts";
import type { TopicTables } from "./topics.ts";

/** What statements tell of acts, in a form in which reports can be compared. */
export function defineClaimTables(
  { table, text, json, index }: Dialect,
  { actors, topics, statements }: ActorTables & TopicTables & StatementTables,
) {
  const claims = table(
    "claims",
    {
      id: text("id").$type<ClaimId>().primaryKey(),
      statementId: text("statement_id")
        .$type<StatementId>()
        .notNull()
        .references(() => statements.id, { onDelete: "cascade" }),
      topicId: text("topic_id")
        .$type<TopicId>()
        .notNull()
        .references(() => topics.id),
      kind: text("kind").$type<DifferenceKind>().notNull(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .references(() => actors.id),
      subject: text("subject").notNull(),
      answer: json<string[]>("answer").notNull(),
      words: text("words").notNull(),
    },
    (t) => [
      index("claims_by_scope").on(t.topicId, t.actorId),
      index("claims_by_statement").on(t.statementId),
      index("claims_by_actor").on(t.actorId),
    ],
  );
  return { claims };
}
