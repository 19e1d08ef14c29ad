import { isNull, sql } from "drizzle-orm";
import { always, asked, type Condition, oneOf } from "../paging/condition.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import type { TopicRow } from "../read/rows.ts";
import { topicRow } from "../read/selections.ts";
import type { Store } from "../store.ts";
import type { TopicFilter, TopicOrder } from "./filters.ts";

const topicList: ListDefinition<TopicRow, TopicFilter, TopicOrder> = {
  name: "topics",
  table: ({ topics }) => topics,
  select: topicRow,
  key: ({ topics }) => [topics.sortKey, topics.id],
  orders: { NAME: "ASCENDING" },
  conditions: (filter) => [
    ...asked(filter.text, hasWords),
    ...asked(filter.broaderIds, (ids) => oneOf("broader", ({ topics }) => topics.broaderId, ids)),
    ...(filter.rootsOnly === true ? [always("root", ({ tables }) => isNull(tables.topics.broaderId))] : []),
  ],
};

/** Topics by name. */
export const listTopics = (store: Store, input: Listing<TopicFilter, TopicOrder> = {}): Promise<Page<TopicRow>> =>
  list(store.reader, topicList, input);

export const totalTopics = (store: Store, filter: TopicFilter = {}): Promise<number> => total(store.reader, topicList, filter);

const hasWords = (text: string): Condition => ({
  name: "has words",
  sql: ({ tables: { topics } }) =>
    sql`lower(${topics.name} || ' ' || ${topics.keywords}) like ${sql.placeholder("words")} escape '!'`,
  values: () => ({ words: `%${text.trim().toLowerCase().replaceAll("\0", "").replace(/[!%_]/g, "!$&")}%` }),
});
