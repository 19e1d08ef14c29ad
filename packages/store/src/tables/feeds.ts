import type { Dialect } from "../dialect/dialect.ts";
import type { FeedEntryState, FeedOutcome, KeptError } from "../feeds/feed.ts";

/** Which feeds are asked again and again, and which of their pages are fetched. */
export function defineFeedTables({ table, text, integer, json, index }: Dialect) {
  const feeds = table("feeds", {
    address: text("address").primaryKey(),
    title: text("title"),
    etag: text("etag"),
    lastModified: text("last_modified"),
    addedAt: text("added_at").notNull(),
    polledAt: text("polled_at"),
    outcome: text("outcome").$type<FeedOutcome>(),
    error: json<KeptError>("error"),
    nextPollAt: text("next_poll_at").notNull(),
    interval: integer("interval_minutes").notNull(),
    failures: integer("failures").notNull(),
  });

  const feedEntries = table(
    "feed_entries",
    {
      address: text("address").primaryKey(),
      feedAddress: text("feed_address").references(() => feeds.address, { onDelete: "set null" }),
      state: text("state").$type<FeedEntryState>().notNull(),
      seenAt: text("seen_at").notNull(),
      failures: integer("failures").notNull(),
      error: json<KeptError>("error"),
    },
    (t) => [index("feed_entries_by_feed").on(t.feedAddress, t.state, t.seenAt, t.address)],
  );

  return { feeds, feedEntries };
}
