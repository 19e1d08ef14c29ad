export { type AddEvent, type AddOptions, addFeeds } from "./feeds/add-feeds.ts";
export { type FeedEvent, noFeed, type PollOptions, type PollSummary, pollFeeds } from "./feeds/poll-feeds.ts";
export { type IngestEvent, type IngestOptions, type IngestOutcome, type IngestSummary, ingest } from "./ingest.ts";
export { createThreadedReader, type ReadingThreads } from "./threads/create-threaded-reader.ts";
