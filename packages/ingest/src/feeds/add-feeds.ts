import { KnownError } from "@stance/schema";
import { askFeed, decodeText, isWebAddress, linksOf, readFileBytes, type WebReader } from "@stance/sources";
import { type Feed, getFeeds, type Store, saveFeeds } from "@stance/store";
import { POLL_INTERVAL } from "./next-poll.ts";

/** What became of an address that was to be added. */
export interface AddEvent {
  readonly address: string;
  readonly outcome: "added" | "known" | "failed";
  readonly title: string | null;
  readonly error: KnownError | null;
}

export interface AddOptions {
  readonly store: Store;
  readonly web: WebReader;
  /** The clock, ISO date and time; the machine's own by default. */
  readonly now?: () => string;
}

interface FoundFeed {
  readonly address: string;
  readonly title: string | null;
}

/** No index of a database takes longer ones. */
const LONGEST_ADDRESS = 1_000;

/**
 * Keeps feeds, due at once: each web address that is a feed or a sitemap, and all that an OPML list leads to, be it a file or an
 * address. A feed that was gone is kept anew. What is no feed is told and the rest go on.
 */
export async function* addFeeds(inputs: readonly string[], options: AddOptions): AsyncIterable<AddEvent> {
  for (const input of inputs) {
    try {
      for (const feed of await findFeeds(input, options.web)) yield await keep(feed, options);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      yield { address: input, outcome: "failed", title: null, error };
    }
  }
}

async function findFeeds(input: string, web: WebReader): Promise<FoundFeed[]> {
  const list = isWebAddress(input)
    ? await askList(input, web)
    : linksOf(decodeText(await readFileBytes(input), input), "file:///");
  if (list.kind === "lists") return list.links.map((address) => ({ address, title: null }));
  if (isWebAddress(input)) return [{ address: URL.parse(input)?.href ?? input, title: list.title }];
  const message = `${input} is a feed in a file, which nobody adds to. Give the feed's address, or read the file once: stance ingest ${input}`;
  throw new KnownError("INPUT_INVALID", message);
}

async function askList(address: string, web: WebReader) {
  const answer = await askFeed(web, address, { etag: null, lastModified: null });
  if (answer.kind === "links") return answer.list;
  throw answer.kind === "unchanged"
    ? new KnownError("INPUT_UNREACHABLE", `${address} says that nothing has changed, though it was never asked. Try again later.`)
    : answer.error;
}

async function keep({ address, title }: FoundFeed, { store, now }: AddOptions): Promise<AddEvent> {
  if (address.length > LONGEST_ADDRESS) {
    const message = `${address.slice(0, 100)}… is longer than ${LONGEST_ADDRESS} characters. Look for a shorter address of that feed.`;
    return { address, outcome: "failed", title, error: new KnownError("INPUT_INVALID", message) };
  }
  const [known] = await getFeeds(store, [address]);
  if (known != null && known.outcome !== "GONE") return { address, outcome: "known", title: known.title, error: null };
  await saveFeeds(store, [newFeed(address, title, now?.() ?? new Date().toISOString())]);
  return { address, outcome: "added", title, error: null };
}

const newFeed = (address: string, title: string | null, now: string): Feed => ({
  address,
  title,
  etag: null,
  lastModified: null,
  addedAt: now,
  polledAt: null,
  outcome: null,
  error: null,
  nextPollAt: now,
  interval: POLL_INTERVAL.usual,
  failures: 0,
});
