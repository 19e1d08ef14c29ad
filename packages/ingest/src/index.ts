export { type IngestEvent, type IngestOptions, type IngestOutcome, type IngestSummary, ingest } from "./ingest.ts";
