import type { FeedAnswer } from "@stance/sources";
import type { Feed } from "@stance/store";

const MINUTE = 60_000;
/** Minutes between two polls of a feed: at the beginning, at least and at most. */
export const POLL_INTERVAL = { usual: 30, least: 10, most: 24 * 60 } as const;
/** So many new entries at once say that a feed is asked too seldom. */
const BUSY_ENTRIES = 5;
const GROWTH = 1.5;
/** No server keeps a reader away for longer. */
const LONGEST_RETRY_AFTER = 7 * 24 * 60 * MINUTE;

/** The feed after a poll at `now` (ISO date and time): when it is asked next, and what its last result was; `found` counts new entries. */
export function afterPoll(feed: Feed, answer: FeedAnswer, found: number, now: string): Feed {
  const polled = { ...feed, polledAt: now };
  if (answer.kind === "gone") return { ...polled, outcome: "GONE", error: kept(answer.error), failures: feed.failures + 1 };
  if (answer.kind === "failure") {
    const failures = feed.failures + 1;
    const wait = Math.min(feed.interval * 2 ** failures, POLL_INTERVAL.most) * MINUTE;
    const nextPollAt = later(now, Math.max(wait, readRetryAfter(answer.retryAfter, now)));
    return { ...polled, outcome: "FAILED", error: kept(answer.error), failures, nextPollAt };
  }
  const interval = feed.polledAt === null ? feed.interval : nextInterval(feed.interval, found);
  const well = { ...polled, error: null, failures: 0, interval, nextPollAt: later(now, interval * MINUTE) };
  if (answer.kind === "unchanged") return { ...well, outcome: "UNCHANGED" };
  const { validators, list } = answer;
  return { ...well, ...validators, title: list.title ?? feed.title, outcome: found > 0 ? "NEW" : "UNCHANGED" };
}

/** Grows where nothing was new, halves where much was; whole minutes within the bounds. */
function nextInterval(interval: number, found: number): number {
  const next = found === 0 ? interval * GROWTH : found >= BUSY_ENTRIES ? interval / 2 : interval;
  return Math.round(Math.min(Math.max(next, POLL_INTERVAL.least), POLL_INTERVAL.most));
}

/** Milliseconds from `now`; 0 for no header or one that says neither seconds nor a date. */
function readRetryAfter(header: string | null, now: string): number {
  const text = header?.trim() ?? "";
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(now);
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER);
}

const later = (now: string, milliseconds: number): string => new Date(Date.parse(now) + milliseconds).toISOString();

const kept = ({ code, message }: { code: NonNullable<Feed["error"]>["code"]; message: string }) => ({ code, message });
