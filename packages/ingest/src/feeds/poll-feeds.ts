import { KnownError } from "@stance/schema";
import { askFeeds, type FeedAnswer, readPages, type WebReader } from "@stance/sources";
import {
  areKnownAddresses,
  type Feed,
  type FeedEntry,
  getFeeds,
  listFeeds,
  recordPoll,
  type Store,
  settleEntry,
  waitingEntries,
} from "@stance/store";
import { type IngestEvent, type IngestOptions, type IngestSummary, ingest } from "../ingest.ts";
import { afterPoll } from "./next-poll.ts";

/** What a poll of one feed came to; `found` counts the entries that are new. */
export interface FeedEvent {
  readonly feed: Feed;
  readonly found: number;
}

export interface PollSummary {
  readonly polled: number;
  /** Feeds whose time has not come. */
  readonly notDue: number;
  readonly failed: number;
  /** Feeds that were found to be there no more. */
  readonly gone: number;
  /** New entries of all feeds. */
  readonly found: number;
  /** What became of the entries that were fetched; null where there was none to fetch. */
  readonly articles: IngestSummary | null;
}

export interface PollOptions extends Omit<IngestOptions, "sources" | "dryRun"> {
  readonly web: WebReader;
  /** Which feeds; all by default. */
  readonly addresses?: readonly string[];
  /** Also feeds whose time has not come, and those that were gone. */
  readonly force?: boolean;
  readonly onFeed?: (event: FeedEvent) => void;
}

/** An entry that failed so often is fetched no more. */
const MOST_TRIES = 3;
/** Longer addresses are no article's, and no index of a database takes them. */
const LONGEST_ADDRESS = 1_500;

/**
 * Asks each feed whose time has come for what is new, and reads those entries that are not in the store. Entries are kept
 * before they are fetched and settled after they are stored, so whatever ends the process, the next poll goes on where it
 * stopped. A feed that fails is told and the others go on. Throws INPUT_NOT_FOUND for an address that is no kept feed.
 */
export async function pollFeeds(options: PollOptions): Promise<PollSummary> {
  const { store, web, force = false, signal } = options;
  const now = options.now ?? (() => new Date().toISOString());
  const feeds = await feedsOf(store, options.addresses);
  const isDue = ({ outcome, nextPollAt }: Feed) => force || (outcome !== "GONE" && nextPollAt <= now());
  const due = feeds.filter(isDue);
  const tally = { polled: 0, notDue: feeds.length - due.length, failed: 0, gone: 0, found: 0 };
  const asked = due.map((feed) => ({ ...feed, validators: { etag: feed.etag, lastModified: feed.lastModified } }));
  for await (const { feed, answer } of askFeeds(web, asked)) {
    const { validators: _asked, ...kept } = feed;
    const event = await record(store, kept, answer, now());
    tally.polled += 1;
    tally.found += event.found;
    tally.failed += event.feed.outcome === "FAILED" ? 1 : 0;
    tally.gone += event.feed.outcome === "GONE" ? 1 : 0;
    options.onFeed?.(event);
    if (signal?.aborted) break;
  }
  const dueAddresses = new Set(due.map(({ address }) => address));
  const waiting = await waitingEntries(
    store,
    feeds.map(({ address }) => address),
  );
  // One that failed is tried again when its feed is asked again; one that was only interrupted, at once.
  const entries = waiting.filter(({ failures, feedAddress }) => failures === 0 || dueAddresses.has(feedAddress ?? ""));
  const isOver = entries.length === 0 || signal?.aborted === true;
  return { ...tally, articles: isOver ? null : await readEntries(entries, options) };
}

async function feedsOf(store: Store, addresses: readonly string[] | undefined): Promise<Feed[]> {
  if (addresses === undefined) return await listFeeds(store);
  return (await getFeeds(store, addresses)).map((feed, place) => feed ?? noFeed(addresses[place] ?? ""));
}

/** Throws INPUT_NOT_FOUND. */
export function noFeed(address: string): never {
  throw new KnownError("INPUT_NOT_FOUND", `${address} is none of the feeds that are kept. See them: stance feeds list`);
}

async function record(store: Store, feed: Feed, answer: FeedAnswer, now: string): Promise<FeedEvent> {
  const usable = answer.kind === "links" && answer.list.kind === "lists" ? listOfLists(feed.address) : answer;
  const links = usable.kind === "links" ? usable.list.links.filter(({ length }) => length <= LONGEST_ADDRESS) : [];
  const known = await areKnownAddresses(store, links);
  const entries = links
    .filter((_, place) => !known[place])
    .map((address) => ({ address, feedAddress: feed.address, state: "WAITING", seenAt: now, failures: 0, error: null }) as const);
  const polled = afterPoll(feed, usable, entries.length, now);
  await recordPoll(store, polled, entries);
  return { feed: polled, found: entries.length };
}

function listOfLists(address: string): FeedAnswer {
  const message = `${address} leads to other feeds, not to articles. Add those it lists: stance feeds add ${address}`;
  return { kind: "failure", error: new KnownError("INPUT_INVALID", message), retryAfter: null };
}

async function readEntries(entries: readonly FeedEntry[], options: PollOptions): Promise<IngestSummary> {
  const { store, web } = options;
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const told: IngestEvent[] = [];
  const settle = async () => {
    for (const event of told.splice(0)) {
      const entry = byAddress.get(event.name);
      if (entry !== undefined) await settleEntry(store, settled(entry, event));
    }
  };
  async function* sources() {
    for await (const result of readPages(web, [...byAddress.keys()])) {
      yield result;
      await settle();
    }
  }
  const onProgress = (event: IngestEvent) => {
    told.push(event);
    options.onProgress?.(event);
  };
  try {
    return await ingest({ ...options, sources: sources(), onProgress });
  } finally {
    await settle();
  }
}

/** The entry after it was fetched: an event is told only after its article is stored. */
function settled(entry: FeedEntry, { error }: IngestEvent): FeedEntry {
  if (error === null) return { ...entry, state: "READ", error: null };
  const failures = entry.failures + 1;
  return { ...entry, state: failures < MOST_TRIES ? "WAITING" : "GIVEN_UP", failures, error };
}
