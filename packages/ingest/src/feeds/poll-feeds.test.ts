import { KnownError } from "@stance/schema";
import type { AskOptions, WebAnswer, WebReader } from "@stance/sources";
import { getFeeds, listArticles, openStore, type Store, waitingEntries } from "@stance/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type AddEvent, addFeeds } from "./add-feeds.ts";
import { pollFeeds } from "./poll-feeds.ts";

const FEED = "https://example.org/feed";
const prose = "<p>Mayor Ada Silva rejected the harbour bridge on Tuesday, and said that nobody would pay for it.</p>".repeat(8);

/** A fault of ours. */
class Unanswered extends Error {}
/** By address: a body, or a status. */
let answers: Map<string, string | number>;
let asked: { address: string; etag: string | null }[];
let now: string;
let store: Store;
beforeEach(async () => {
  answers = new Map();
  asked = [];
  now = "2025-04-15T12:00:00.000Z";
  store = await openStore(":memory:");
});
afterEach(() => store.close());

const web: WebReader = {
  async fetch(address: string, { validators, anyStatus }: AskOptions = {}): Promise<WebAnswer> {
    asked.push({ address, etag: validators?.etag ?? null });
    const answer = answers.get(address);
    if (answer === undefined) throw new Unanswered(address);
    if (typeof answer === "number" && !anyStatus) throw new KnownError("INPUT_UNREACHABLE", `${address} answered ${answer}.`);
    const etag = `"${String(answer).length}"`;
    const isKnown = validators?.etag === etag;
    return {
      url: address,
      status: typeof answer === "number" ? answer : isKnown ? 304 : 200,
      bytes: Buffer.from(isKnown ? "" : String(answer)),
      mediaType: address === FEED ? "application/rss+xml" : "text/html",
      charset: "utf-8",
      validators: { etag, lastModified: null },
      retryAfter: null,
    };
  },
  close: async () => {},
};

function lists(...names: string[]): void {
  const items = names.map((name) => `<item><link>https://example.org/${name}</link></item>`);
  answers.set(FEED, `<rss version="2.0"><channel><title>Post</title>${items.join("")}</channel></rss>`);
  for (const name of names)
    answers.set(`https://example.org/${name}`, `<html lang="en"><body><article>${prose}${name}</article></body></html>`);
}
async function add(): Promise<AddEvent[]> {
  const events: AddEvent[] = [];
  for await (const event of addFeeds([FEED], { store, web, now: () => now })) events.push(event);
  return events;
}
const poll = (more: { force?: boolean; signal?: AbortSignal } = {}) =>
  pollFeeds({ store, web, topics: [], now: () => now, ...more });
const articles = async () => (await listArticles(store, {})).edges.map(({ node }) => node.address).sort();

test("a feed is asked when its time has come, not before, and by what it answered last", async () => {
  lists("a");
  await add();
  asked = [];
  expect(await poll()).toMatchObject({ polled: 1, found: 1, articles: { new: 1 } });
  now = "2025-04-15T12:29:59.000Z";
  expect(await poll()).toMatchObject({ polled: 0, notDue: 1, articles: null });
  now = "2025-04-15T12:30:00.000Z";
  expect(await poll()).toMatchObject({ polled: 1, found: 0, articles: null });
  expect(asked.map(({ address, etag }) => [address, etag !== null])).toEqual([
    [FEED, false],
    ["https://example.org/a", false],
    [FEED, true],
  ]);
});

test("entries outlive a process that ends before they are fetched, and are taken up before the feed is due again", async () => {
  lists("a", "b");
  await add();
  const stop = new AbortController();
  stop.abort();
  expect(await poll({ signal: stop.signal })).toMatchObject({ polled: 1, found: 2, articles: null });
  expect(await waitingEntries(store, [FEED])).toHaveLength(2);
  expect(await poll()).toMatchObject({ polled: 0, notDue: 1, articles: { new: 2 } });
  expect(await waitingEntries(store, [FEED])).toEqual([]);
  expect(await articles()).toEqual(["https://example.org/a", "https://example.org/b"]);
});

test("what is settled is settled, also where a fault of ours ends the poll", async () => {
  lists("a", "b");
  await add();
  answers.delete("https://example.org/b");
  await expect(poll()).rejects.toThrow(Unanswered);
  lists("a", "b");
  expect(await poll()).toMatchObject({ articles: { failed: 0 } });
  expect(await articles()).toEqual(["https://example.org/a", "https://example.org/b"]);
});

test("an entry that failed waits until its feed is asked again", async () => {
  lists("a");
  await add();
  answers.set("https://example.org/a", 500);
  expect(await poll()).toMatchObject({ articles: { failed: 1 } });
  expect(await poll()).toMatchObject({ articles: null });
  lists("a");
  now = "2025-04-15T12:30:00.000Z";
  expect(await poll()).toMatchObject({ polled: 1, found: 0, articles: { new: 1 } });
});

test("a feed that is gone is asked no more, unless it is forced or added anew", async () => {
  lists();
  await add();
  answers.set(FEED, 410);
  expect(await poll()).toMatchObject({ polled: 1, gone: 1 });
  now = "2025-05-15T12:00:00.000Z";
  expect(await poll()).toMatchObject({ polled: 0, notDue: 1 });
  lists("a");
  expect(await add()).toMatchObject([{ outcome: "added" }]);
  expect(await poll()).toMatchObject({ polled: 1, found: 1 });
  expect((await getFeeds(store, [FEED]))[0]).toMatchObject({ outcome: "NEW", failures: 0, error: null });
});

test("an address that is no kept feed is told", async () => {
  await expect(pollFeeds({ store, web, topics: [], addresses: [FEED] })).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
});
