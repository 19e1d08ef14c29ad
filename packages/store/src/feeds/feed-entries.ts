import { and, eq, sql } from "drizzle-orm";
import { type LookupDefinition, lookUp } from "../read/aligned.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import type { FeedEntry } from "./feed.ts";

/** The entries of these feeds that are still to be fetched, those seen first before others. */
export async function waitingEntries({ reader }: Store, feedAddresses: readonly string[]): Promise<FeedEntry[]> {
  const { db, dialect, tables } = reader;
  const { feedEntries: t } = tables;
  const { address, feedAddress, state, seenAt, failures, error } = t;
  const build = () =>
    db
      .select({ address, feedAddress, state, seenAt, failures, error })
      .from(t)
      .where(and(dialect.inList(feedAddress, "feeds"), eq(state, "WAITING")))
      .orderBy(seenAt, address);
  return await run(reader, "waiting entries", build, { feeds: dialect.listParameter(feedAddresses) });
}

/** Keeps what became of an entry: its state, its failures and the last error. */
export async function settleEntry(store: Store, entry: FeedEntry): Promise<void> {
  await store.connection.transact((session) => updateEntry(session, entry));
}

async function updateEntry(session: Session, { address, state, failures, error }: FeedEntry): Promise<void> {
  const { feedEntries: t } = session.tables;
  const build = () =>
    session.db
      .update(t)
      .set({
        state: sql`${sql.placeholder("state")}`,
        failures: sql`${sql.placeholder("failures")}`,
        error: sql`${sql.placeholder("error")}`,
      })
      .where(eq(t.address, sql.placeholder("address")));
  const kept = error === null ? null : JSON.stringify(error);
  await run(session, "settle entry", build, { address, state, failures, error: kept });
}

/** Whether an article or an entry of that address is in the store, in the order of `addresses`. */
export async function areKnownAddresses(store: Store, addresses: readonly string[]): Promise<boolean[]> {
  const articles = await lookUp(store.reader, articleAddresses, addresses);
  const entries = await lookUp(store.reader, entryAddresses, addresses);
  return addresses.map((_, place) => articles[place] != null || entries[place] != null);
}

const articleAddresses = {
  name: "addresses of articles",
  table: ({ articles }) => articles,
  select: ({ articles: { address } }) => ({ address }),
  by: ({ articles }) => articles.address,
} satisfies LookupDefinition<{ address: string }>;

const entryAddresses = {
  name: "addresses of entries",
  table: ({ feedEntries }) => feedEntries,
  select: ({ feedEntries: { address } }) => ({ address }),
  by: ({ feedEntries }) => feedEntries.address,
} satisfies LookupDefinition<{ address: string }>;
