import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createThreadedReader, ingest } from "@stance/ingest";
import type { MakeReader, TopicDefinition } from "@stance/schema";
import { openSources, type SourceResult } from "@stance/sources";
import { openStore } from "@stance/store";
import { createRulesReader } from "@stance/text";
import { generatedArticle } from "./generated-articles.ts";

/** The part of one thread's own time that each stage of an ingest takes; they add up to 1. */
export interface StageShares {
  readonly "reading sources": number;
  readonly "reading text": number;
  readonly resolving: number;
  readonly writing: number;
}

export interface IngestSpeed {
  /** Articles a second on the clock, by how many threads read; 1 is one thread for reading and writing. */
  readonly perSecond: ReadonlyMap<number, number>;
  /** Milliseconds of one core that an article takes in one thread, from its file into the store. */
  readonly coreMilliseconds: number;
  readonly shares: StageShares;
}

/** Reads so many generated articles from files into new SQLite files. */
export async function measureIngest(topics: readonly TopicDefinition[], articles: number): Promise<IngestSpeed> {
  const folder = mkdtempSync(join(tmpdir(), "stance-ingest-"));
  const news = join(folder, "news");
  mkdirSync(news);
  for (let number = 0; number < articles; number++) writeFileSync(join(news, `${number}.txt`), generatedArticle(number));
  const ingestAll = async (name: string, createReader: MakeReader, sources = openSources([news])): Promise<number> => {
    const store = await openStore(`file:${join(folder, `${name}.db`)}`);
    try {
      const { read, seconds } = await ingest({ store, sources, topics, createReader });
      return read / seconds;
    } finally {
      await store.close();
    }
  };
  try {
    const clock = createStageClock();
    const before = coreMilliseconds();
    const alone = await ingestAll("alone", clock.timedReader, clock.timedSources(openSources([news])));
    const whole = coreMilliseconds() - before;
    const two = await ingestAll("two", (all, known) => createThreadedReader(all, known, null, { threads: 2, firstAlone: 0 }));
    const [sources, text, resolving] = [clock.taken.sources / whole, clock.taken.text / whole, clock.taken.resolving / whole];
    return {
      perSecond: new Map([
        [1, alone],
        [2, two],
      ]),
      coreMilliseconds: whole / articles,
      shares: { "reading sources": sources, "reading text": text, resolving, writing: 1 - sources - text - resolving },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds up this thread's own time by stage; what no stage takes is the writing. */
function createStageClock() {
  const taken = { sources: 0, text: 0, resolving: 0 };
  const timed = <Result>(stage: keyof typeof taken, work: () => Result): Result => {
    const before = coreMilliseconds();
    try {
      return work();
    } finally {
      taken[stage] += coreMilliseconds() - before;
    }
  };
  const timedReader: MakeReader = (topics, known) => {
    const rules = createRulesReader(topics, known);
    return {
      name: rules.name,
      version: rules.version,
      read(article) {
        const local = timed("text", () => rules.readLocally(article));
        return timed("resolving", () => rules.resolve(local));
      },
    };
  };
  async function* timedSources(sources: AsyncIterable<SourceResult>): AsyncGenerator<SourceResult> {
    let before = coreMilliseconds();
    for await (const source of sources) {
      taken.sources += coreMilliseconds() - before;
      yield source;
      before = coreMilliseconds();
    }
  }
  return { taken, timedReader, timedSources };
}

/** Of the thread's own time: what other programs take meanwhile does not count. */
function coreMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}
