import type { Reader, Reading } from "@stance/schema";
import type { RulesReader } from "@stance/text";
import { ARTICLES_IN_HAND, type ThreadPool } from "./thread-pool.ts";

/** Starting threads takes longer than reading so many articles in this one. */
const FIRST_ALONE = 100;

export interface ThreadedReaderOptions {
  /** How many threads read, at least 1. */
  readonly threads: number;
  /** How many articles are read in this thread before others are started; 100 by default. */
  readonly firstAlone?: number;
}

/**
 * The same reader with its reading done in the threads of `pool`. Actors are joined here, in the order of asking, so that
 * each article gives what it would give if one thread had read them all.
 */
export function threadedReader(reader: RulesReader, pool: ThreadPool, options: ThreadedReaderOptions): Reader {
  const { threads, firstAlone = FIRST_ALONE } = options;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: reader.name,
    version: reader.version,
    // One round more than is in hand, so that the threads have work while this one writes.
    ahead: threads * (ARTICLES_IN_HAND + 1),
    read(article) {
      asked += 1;
      const local = asked <= firstAlone ? Promise.resolve(reader.readLocally(article)) : pool.read(article);
      const answer = Promise.all([local, last]).then(([read]): Reading => reader.resolve(read));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => pool.close(),
  };
}
