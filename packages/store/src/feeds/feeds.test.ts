import { expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { makeRecord } from "../../test/make.ts";
import { writeArticle } from "../write/write-article.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { areKnownAddresses, settleEntry, waitingEntries } from "./feed-entries.ts";
import { getFeeds, listFeeds, recordPoll, removeFeeds, saveFeeds } from "./feeds.ts";

const HARBOUR = "https://example.org/harbour.xml";
const HILL = "https://example.org/hill.xml";

const makeFeed = (address: string, fields: Partial<Feed> = {}): Feed => ({
  address,
  title: null,
  etag: null,
  lastModified: null,
  addedAt: "2025-04-15T12:00:00.000Z",
  polledAt: null,
  outcome: null,
  error: null,
  nextPollAt: "2025-04-15T12:00:00.000Z",
  interval: 30,
  failures: 0,
  ...fields,
});
const makeEntry = (name: string, fields: Partial<FeedEntry> = {}): FeedEntry => ({
  address: `https://example.org/${name}`,
  feedAddress: HARBOUR,
  state: "WAITING",
  seenAt: "2025-04-15T12:30:00.000Z",
  failures: 0,
  error: null,
  ...fields,
});
const error = { code: "INPUT_UNREACHABLE", message: "It does not answer. Try again later." } as const;

describeEngines("Feeds", ({ newStore }) => {
  test("are kept as they are given, and listed by address", async () => {
    const store = await newStore();
    const failing = makeFeed(HILL, {
      title: "Hill",
      outcome: "FAILED",
      error,
      failures: 3,
      polledAt: "2025-04-15T13:00:00.000Z",
    });
    await saveFeeds(store, [failing, makeFeed(HARBOUR)]);
    await saveFeeds(store, [makeFeed(HARBOUR, { etag: '"v1"' })]);
    expect(await listFeeds(store)).toEqual([makeFeed(HARBOUR, { etag: '"v1"' }), failing]);
    expect(await getFeeds(store, ["https://example.org/none", HILL])).toEqual([null, failing]);
  });

  test("a poll keeps the validators and the entries together; known entries stay as they are", async () => {
    const store = await newStore();
    await saveFeeds(store, [makeFeed(HARBOUR)]);
    await recordPoll(store, makeFeed(HARBOUR, { etag: '"v1"' }), [makeEntry("a"), makeEntry("b", { state: "READ" })]);
    await settleEntry(store, makeEntry("a", { failures: 1, error }));
    await recordPoll(store, makeFeed(HARBOUR, { etag: '"v2"' }), [makeEntry("a"), makeEntry("b"), makeEntry("c")]);
    expect(await waitingEntries(store, [HARBOUR])).toEqual([makeEntry("a", { failures: 1, error }), makeEntry("c")]);
    expect((await listFeeds(store))[0]?.etag).toBe('"v2"');
  });

  test("entries that were seen earlier wait before others, and those that are read no more", async () => {
    const store = await newStore();
    await saveFeeds(store, [makeFeed(HARBOUR), makeFeed(HILL)]);
    const late = makeEntry("a", { seenAt: "2025-04-16T12:30:00.000Z" });
    await recordPoll(store, makeFeed(HARBOUR), [late, makeEntry("b"), makeEntry("c")]);
    await settleEntry(store, makeEntry("b", { state: "READ" }));
    expect(await waitingEntries(store, [HARBOUR])).toEqual([makeEntry("c"), late]);
    expect(await waitingEntries(store, [HILL])).toEqual([]);
  });

  test("one that is removed loses what waits, keeps what is read, and is not brought back by a poll under way", async () => {
    const store = await newStore();
    await saveFeeds(store, [makeFeed(HARBOUR), makeFeed(HILL)]);
    await recordPoll(store, makeFeed(HARBOUR), [makeEntry("a"), makeEntry("b", { state: "READ" })]);
    await removeFeeds(store, [HARBOUR]);
    await recordPoll(store, makeFeed(HARBOUR), [makeEntry("c")]);
    expect((await listFeeds(store)).map(({ address }) => address)).toEqual([HILL]);
    const again = ["a", "b", "c"].map((name) => makeEntry(name, { feedAddress: HILL }));
    await recordPoll(store, makeFeed(HILL), again);
    expect((await waitingEntries(store, [HILL])).map(({ address }) => address)).toEqual([again[0]?.address, again[2]?.address]);
  });

  test("addresses are known by their article or their entry", async () => {
    const store = await newStore();
    await writeArticle(store, makeRecord({ name: "first" }));
    await saveFeeds(store, [makeFeed(HARBOUR)]);
    await recordPoll(store, makeFeed(HARBOUR), [makeEntry("a")]);
    const addresses = ["https://example.org/none", "file:first.txt", "https://example.org/a"];
    expect(await areKnownAddresses(store, addresses)).toEqual([false, true, true]);
  });
});
