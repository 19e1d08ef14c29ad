export { type IngestEvent, type IngestOptions, type IngestOutcome, type IngestSummary, ingest } from "./ingest.ts";
export { createThreadedReader, type ReadingThreads } from "./threads/create-threaded-reader.ts";
