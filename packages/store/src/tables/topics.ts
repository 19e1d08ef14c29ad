import type { Slug, TopicId } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";

/** What a stance can be taken on. */
export function defineTopicTables({ table, text, json, index, unique, foreignKey }: Dialect) {
  const topics = table(
    "topics",
    {
      id: text("id").$type<TopicId>().primaryKey(),
      slug: text("slug").$type<Slug>().notNull(),
      name: text("name").notNull(),
      sortKey: text("sort_key").notNull(),
      proposition: text("proposition"),
      description: text("description").notNull(),
      keywords: json<string[]>("keywords").notNull(),
      broaderId: text("broader_id").$type<TopicId>(),
    },
    (t) => [
      unique("topics_slug").on(t.slug),
      index("topics_by_name").on(t.sortKey, t.id),
      index("topics_by_broader").on(t.broaderId, t.sortKey, t.id),
      foreignKey({ name: "topics_broader", columns: [t.broaderId], foreignColumns: [t.id] }),
    ],
  );
  return { topics };
}

export type TopicTables = ReturnType<typeof defineTopicTables>;
