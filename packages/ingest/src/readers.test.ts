import { KnownError, TopicFile } from "@stance/schema";
import { checkStore, listArticles, listPositions, openStore, type Store, savePositionReview } from "@stance/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inOrder, textSource } from "../test/sources.ts";
import { slowReader } from "../test/stand-in-readers.ts";
import { type IngestEvent, type IngestOptions, ingest } from "./ingest.ts";

const topics = TopicFile.parse([
  {
    id: "harbour-bridge",
    name: "Harbour bridge",
    proposition: "A bridge should be built over the harbour.",
    keywords: ["harbour bridge"],
  },
]);
const NEWS = `Mayor rejects harbour bridge

"We oppose the harbour bridge and we will never pay for it," Mayor Ada Silva said.`;
const OTHER = "Mayor Ada Silva said that the harbour bridge was too long.";

let store: Store;
let events: IngestEvent[];
beforeEach(async () => {
  store = await openStore(":memory:");
  events = [];
});
afterEach(() => store.close());

const run = (more: Partial<IngestOptions> = {}) =>
  ingest({
    store,
    sources: inOrder([textSource("a.txt", NEWS), textSource("b.txt", OTHER)]),
    topics,
    onProgress: (event) => events.push(event),
    ...more,
  });

test("a reader that takes its time reads once, and again in another version", async () => {
  expect(await run({ createReader: slowReader("1") })).toMatchObject({ new: 2, failed: 0 });
  expect(await run({ createReader: slowReader("1") })).toMatchObject({ unchanged: 2 });
  expect(await run({ createReader: slowReader("2") })).toMatchObject({ updated: 2 });
});

test("an article that one reader has read is read again by another, and once in all", async () => {
  const byRules = await run();
  const counts = (await checkStore(store)).counts;
  expect(await run({ createReader: slowReader("1") })).toMatchObject({ updated: 2, statements: byRules.statements });
  expect((await checkStore(store)).counts).toMatchObject({ statements: counts.statements, positions: counts.positions });
});

test("a review survives the next reader", async () => {
  await run();
  const [read] = (await listPositions(store, {})).edges;
  if (read === undefined) throw new Error("no position was read");
  await savePositionReview(store, {
    id: "rev_00000001" as never,
    positionId: read.node.id,
    verdict: "CORRECT",
    before: read.node.stance,
    after: "SUPPORT",
    reviewer: "an editor",
    reason: "irony",
    decidedAt: "2025-05-01T00:00:00.000Z",
  });
  await run({ createReader: slowReader("1") });
  const again = (await listPositions(store, {})).edges.find(({ node }) => node.id === read.node.id);
  expect(again?.node).toMatchObject({ stance: "SUPPORT", status: "CORRECTED" });
});

test("an article that the reader cannot read is told, and the rest go on", async () => {
  const createReader = slowReader("1", (text) => {
    if (text === NEWS) throw new KnownError("READER_FAILED", "The model refused.");
  });
  expect(await run({ createReader })).toMatchObject({ new: 1, failed: 1 });
  expect(events.map(({ name, error }) => [name, error?.code ?? null])).toEqual([
    ["a.txt", "READER_FAILED"],
    ["b.txt", null],
  ]);
});

test("a reader that answers for no article ends it, and what was told is kept", async () => {
  const createReader = slowReader("1", (text) => {
    if (text === OTHER) throw new KnownError("READER_UNAVAILABLE", "The key is wrong.");
  });
  await expect(run({ createReader })).rejects.toMatchObject({ code: "READER_UNAVAILABLE" });
  expect(events.map(({ outcome }) => outcome)).toEqual(["new"]);
  expect((await listArticles(store, {})).edges).toHaveLength(1);
});

test("a stop breaks off a reader that waits, and nothing of that article is stored", async () => {
  const stop = new AbortController();
  const createReader = slowReader("1", (text) => {
    if (text === OTHER) stop.abort();
  });
  expect(await run({ createReader, signal: stop.signal })).toMatchObject({ new: 1, stopped: true, failed: 0 });
  expect((await listArticles(store, {})).edges).toHaveLength(1);
});

test("a fault of a reader is not taken for a bad input", async () => {
  const createReader = slowReader("1", () => {
    throw new TypeError("oops");
  });
  await expect(run({ createReader })).rejects.toThrow(TypeError);
});
