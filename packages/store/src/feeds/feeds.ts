import { and, asc, eq } from "drizzle-orm";
import { type LookupDefinition, lookUp } from "../read/aligned.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables/tables.ts";
import { insertRows } from "../write/insert-rows.ts";
import type { Feed, FeedEntry } from "./feed.ts";

const feedRow = ({ feeds: t }: Tables) => ({
  address: t.address,
  title: t.title,
  etag: t.etag,
  lastModified: t.lastModified,
  addedAt: t.addedAt,
  polledAt: t.polledAt,
  outcome: t.outcome,
  error: t.error,
  nextPollAt: t.nextPollAt,
  interval: t.interval,
  failures: t.failures,
});

const feedsByAddress: LookupDefinition<Feed> = {
  name: "feeds by address",
  table: ({ feeds }) => feeds,
  select: feedRow as never,
  by: ({ feeds }) => feeds.address,
};

/** Every feed, in order of address. */
export async function listFeeds({ reader }: Store): Promise<Feed[]> {
  const { feeds } = reader.tables;
  return await run(reader, "list feeds", () => reader.db.select(feedRow(reader.tables)).from(feeds).orderBy(asc(feeds.address)));
}

/** In the order of `addresses`; null where no such feed is kept. */
export const getFeeds = (store: Store, addresses: readonly string[]): Promise<(Feed | null)[]> =>
  lookUp(store.reader, feedsByAddress, addresses);

/** Keeps these feeds as they are given, new ones and changed ones, in one transaction. */
export const saveFeeds = (store: Store, feeds: readonly Feed[]): Promise<void> =>
  store.connection.transact((session) => writeFeeds(session, feeds));

const writeFeeds = (session: Session, feeds: readonly Feed[]): Promise<void> =>
  insertRows(session, session.tables.feeds, ["address"], feeds, {
    update: ["title", "etag", "lastModified", "polledAt", "outcome", "error", "nextPollAt", "interval", "failures"],
  });

/**
 * Keeps what a poll came to and the entries that it told of, in one transaction: with the validators of an answer all that it
 * led to is kept. Entries that are known stay as they are. A feed that was removed meanwhile stays removed.
 */
export async function recordPoll(store: Store, feed: Feed, entries: readonly FeedEntry[]): Promise<void> {
  await store.connection.transact(async (session) => {
    const [kept] = await lookUp(session, feedsByAddress, [feed.address]);
    if (kept == null) return;
    await writeFeeds(session, [feed]);
    await insertRows(session, session.tables.feedEntries, ["address"], entries, "KEEP");
  });
}

/** Removes feeds with the entries that still wait; what was read of them stays. */
export async function removeFeeds(store: Store, addresses: readonly string[]): Promise<void> {
  await store.connection.transact(async (session) => {
    const { db, dialect, tables } = session;
    const values = { addresses: dialect.listParameter(addresses) };
    const waiting = () =>
      db.delete(tables.feedEntries).where(
        // What was read or given up is not fetched again, whichever feed tells of it later.
        and(dialect.inList(tables.feedEntries.feedAddress, "addresses"), eq(tables.feedEntries.state, "WAITING")),
      );
    await run(session, "remove waiting entries", waiting, values);
    const feeds = () => db.delete(tables.feeds).where(dialect.inList(tables.feeds.address, "addresses"));
    await run(session, "remove feeds", feeds, values);
  });
}
