import type { ErrorCode } from "@stance/schema";

/** What the last poll of a feed came to: something was new, nothing was, it failed, or the feed is there no more. */
export type FeedOutcome = "NEW" | "UNCHANGED" | "FAILED" | "GONE";

/** A foreseen failure as it is kept. */
export interface KeptError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A feed that is asked again and again. Times are ISO dates and times in UTC, which sort as texts. */
export interface Feed {
  readonly address: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly addedAt: string;
  /** Null where it was never polled; then so is the outcome. */
  readonly polledAt: string | null;
  readonly outcome: FeedOutcome | null;
  readonly error: KeptError | null;
  readonly nextPollAt: string;
  /** Minutes between two polls while all goes well. */
  readonly interval: number;
  /** In a row. */
  readonly failures: number;
}

/** What becomes of a page that a feed leads to: it is still to be fetched, is in the store, or failed too often. */
export type FeedEntryState = "WAITING" | "READ" | "GIVEN_UP";

/** A page that a feed leads to, known by its address, whichever feeds tell of it. */
export interface FeedEntry {
  readonly address: string;
  /** The feed that told of it first; null where that is kept no more. */
  readonly feedAddress: string | null;
  readonly state: FeedEntryState;
  readonly seenAt: string;
  readonly failures: number;
  readonly error: KeptError | null;
}
