import type { Dialect } from "../dialect/dialect.ts";
import { defineActorTables } from "./actors.ts";
import { defineArticleTables } from "./articles.ts";
import { defineClaimTables } from "./claims.ts";
import { defineCopyTables } from "./copies.ts";
import { defineDerivedTables } from "./derived.ts";
import { defineFeedTables } from "./feeds.ts";
import { definePositionTables } from "./positions.ts";
import { defineStatementTables } from "./statements.ts";
import { defineTopicTables } from "./topics.ts";

/** Every table, in an order in which each stands after those it refers to. */
export function defineTables(dialect: Dialect) {
  const articleTables = defineArticleTables(dialect);
  const actorTables = defineActorTables(dialect, articleTables);
  const topicTables = defineTopicTables(dialect);
  const statementTables = defineStatementTables(dialect, articleTables, actorTables);
  const copyTables = defineCopyTables(dialect, articleTables);
  const read = { ...articleTables, ...actorTables, ...topicTables, ...statementTables };
  const positionTables = definePositionTables(dialect, read);
  const claimTables = defineClaimTables(dialect, read);
  const derivedTables = defineDerivedTables(dialect, { ...read, ...positionTables });
  return { ...read, ...copyTables, ...positionTables, ...claimTables, ...derivedTables, ...defineFeedTables(dialect) };
}

export type Tables = ReturnType<typeof defineTables>;
