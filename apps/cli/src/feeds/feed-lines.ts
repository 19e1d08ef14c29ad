import type { AddEvent, FeedEvent, PollSummary } from "@stance/ingest";
import type { Feed } from "@stance/store";
import { summaryLines } from "../ingest/summary-lines.ts";
import { printable } from "../output.ts";

/** What became of an address that was to be added, as a line. */
export const addedLine = ({ outcome, address, title, error }: AddEvent): string =>
  lineOf(outcome, address, error === null ? title : `${error.code}: ${error.message}`);

/** What a poll of one feed came to, as a line. */
export function polledLine({ feed, found }: FeedEvent): string {
  const { outcome, address, error, nextPollAt } = feed;
  if (outcome === "GONE") return lineOf("gone", address, error?.message ?? null);
  const next = `next poll ${shortTime(nextPollAt)}`;
  if (outcome === "FAILED") return lineOf("failed", address, `${error?.code}: ${error?.message} ${next}`);
  return lineOf(outcome === "NEW" ? "new" : "unchanged", address, `${found} new entries, ${next}`);
}

/** A kept feed, as lines. */
export function feedLines({ address, title, polledAt, outcome, error, nextPollAt, interval, failures }: Feed): string {
  const result =
    outcome === null
      ? "never polled"
      : outcome === "FAILED"
        ? `failed ${failures} times in a row, last ${shortTime(polledAt ?? "")}: ${error?.message}`
        : outcome === "GONE"
          ? "gone for good"
          : `${outcome === "NEW" ? "had new entries" : "had nothing new"} ${shortTime(polledAt ?? "")}`;
  const next = outcome === "GONE" ? "polled no more" : `next ${shortTime(nextPollAt)}, every ${interval} minutes`;
  return `${printable(address)}\n    ${[title ?? "no title", result, next].map(printable).join(" · ")}\n`;
}

/** The summary of a poll for people to read. */
export function pollSummaryLines({ polled, notDue, failed, gone, found, articles }: PollSummary): string {
  const feeds = `feeds       ${polled} polled, ${notDue} not due, ${failed} failed, ${gone} gone\nentries     ${found} new\n`;
  return articles === null ? feeds : feeds + summaryLines(articles);
}

const lineOf = (outcome: string, address: string, detail: string | null): string =>
  [outcome.padEnd(9), printable(address), ...(detail === null ? [] : [`(${printable(detail)})`])].join(" ");

/** "2025-04-15 12:30 UTC". */
const shortTime = (time: string): string => `${time.slice(0, 16).replace("T", " ")} UTC`;
