import { KnownError } from "@stance/schema";
import type { FeedAnswer } from "@stance/sources";
import type { Feed } from "@stance/store";
import { expect, test } from "vitest";
import { afterPoll } from "./next-poll.ts";

const NOW = "2025-04-15T12:00:00.000Z";
const FEED: Feed = {
  address: "https://example.org/feed",
  title: "Harbour Post",
  etag: null,
  lastModified: null,
  addedAt: "2025-04-01T12:00:00.000Z",
  polledAt: "2025-04-15T11:30:00.000Z",
  outcome: "NEW",
  error: null,
  nextPollAt: NOW,
  interval: 30,
  failures: 0,
};
const LINKS: FeedAnswer = {
  kind: "links",
  list: { kind: "articles", title: null, links: [] },
  validators: { etag: '"v1"', lastModified: null },
};
const UNCHANGED: FeedAnswer = { kind: "unchanged" };
const error = new KnownError("INPUT_UNREACHABLE", "It does not answer. Try again later.");
const failure = (retryAfter: string | null = null): FeedAnswer => ({ kind: "failure", error, retryAfter });
const minutesToNext = (feed: Feed): number => (Date.parse(feed.nextPollAt) - Date.parse(NOW)) / 60_000;

test.each([
  ["is what it was after some new entries", {}, LINKS, 2, 30],
  ["halves after many", {}, LINKS, 5, 15],
  ["is never under ten minutes", { interval: 12 }, LINKS, 50, 10],
  ["grows after none", {}, LINKS, 0, 45],
  ["grows where nothing has changed", {}, UNCHANGED, 0, 45],
  ["is never over a day", { interval: 1400 }, UNCHANGED, 0, 1440],
  ["is what it was after the first poll, when all is new", { polledAt: null }, LINKS, 50, 30],
  ["doubles with the first failure", {}, failure(), 0, 60],
  ["doubles with each failure in a row", { failures: 2 }, failure(), 0, 240],
  ["is a day after many failures", { failures: 60 }, failure(), 0, 1440],
  ["is what the server asks for in seconds", {}, failure("7200"), 0, 120],
  ["is what the server asks for by a date", {}, failure("Tue, 15 Apr 2025 15:00:00 GMT"), 0, 180],
  ["is not under that after a failure, whatever the server asks for", {}, failure("1"), 0, 60],
  ["is no date long past", {}, failure("Tue, 15 Apr 2014 15:00:00 GMT"), 0, 60],
  ["is a week at most", {}, failure("999999999"), 0, 7 * 1440],
  ["is not led astray by nonsense", {}, failure("soon"), 0, 60],
])("the time to the next poll %s", (_, fields, answer, found, minutes) => {
  expect(minutesToNext(afterPoll({ ...FEED, ...fields }, answer, found, NOW))).toBe(minutes);
});

test("a good answer forgets the failures and keeps what to ask by later", () => {
  const failing = afterPoll(FEED, failure(), 0, NOW);
  expect(failing).toMatchObject({ outcome: "FAILED", failures: 1, interval: 30, error: { code: "INPUT_UNREACHABLE" } });
  const well = afterPoll(failing, LINKS, 1, NOW);
  expect(well).toMatchObject({ outcome: "NEW", failures: 0, error: null, etag: '"v1"', title: "Harbour Post", polledAt: NOW });
  expect(afterPoll(well, UNCHANGED, 0, NOW)).toMatchObject({ outcome: "UNCHANGED", etag: '"v1"' });
});

test("a feed that is gone is marked", () => {
  expect(afterPoll(FEED, { kind: "gone", error }, 0, NOW)).toMatchObject({
    outcome: "GONE",
    error: { code: "INPUT_UNREACHABLE" },
  });
});
