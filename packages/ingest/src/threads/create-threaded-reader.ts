import type { KnownActor, Reader, TopicDefinition } from "@stance/schema";
import { createRulesReader, type NamedTagger } from "@stance/text";
import { startThread } from "./start-thread.ts";
import { createThreadPool } from "./thread-pool.ts";
import { type ThreadedReaderOptions, threadedReader } from "./threaded-reader.ts";

export interface ReadingThreads extends ThreadedReaderOptions {
  /** Told of each thread that died; another takes its place. */
  readonly onThreadLost?: (error: Error) => void;
}

/** The rules, and the tagger that comes with `@stance/text` where one is given, read in threads; `close` ends them. */
export function createThreadedReader(
  topics: readonly TopicDefinition[],
  known: readonly KnownActor[],
  tagger: NamedTagger | null,
  { onThreadLost, ...options }: ReadingThreads,
): Reader {
  const pool = createThreadPool({
    size: options.threads,
    start: () => startThread({ topics, hasTagger: tagger !== null }),
    ...(onThreadLost === undefined ? {} : { onLost: onThreadLost }),
  });
  return threadedReader(createRulesReader(topics, known, tagger), pool, options);
}
