// Resident memory of one process while so many generated articles are read into a SQLite file that is thrown away:
// `node --conditions=stance-source scripts/bench/memory.ts --articles 100000 --workers 2`. `npm run bench` does it with a few.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createThreadedReader, ingest } from "@stance/ingest";
import { type MakeReader, TopicFile } from "@stance/schema";
import { openStore } from "@stance/store";
import { createRulesReader } from "@stance/text";
import { generatedSources } from "./generated-articles.ts";

const MB = 2 ** 20;
/** Memory is looked at once in so many articles. */
const EVERY = 20;

const { values } = parseArgs({
  options: { articles: { type: "string", default: "1000" }, workers: { type: "string", default: "1" } },
});
const [articles, threads] = [Number(values.articles), Number(values.workers)];
const topics = TopicFile.parse(JSON.parse(readFileSync(new URL("../../data/topics.json", import.meta.url), "utf8")));
const createReader: MakeReader =
  threads === 1 ? createRulesReader : (all, known) => createThreadedReader(all, known, null, { threads });

const folder = mkdtempSync(join(tmpdir(), "stance-memory-"));
const store = await openStore(`file:${join(folder, "memory.db")}`);
const started = performance.now();
let [done, peak, tenths] = [0, 0, 0];
try {
  await ingest({ store, sources: generatedSources(articles), topics, createReader, onProgress: look });
  console.log(`most resident memory over ${articles} articles, MB: ${peak.toFixed(0)}`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

function look(): void {
  done += 1;
  if (done % EVERY !== 0 && done !== articles) return;
  const resident = process.memoryUsage.rss() / MB;
  peak = Math.max(peak, resident);
  if (Math.floor((done * 10) / articles) === tenths) return;
  tenths = Math.floor((done * 10) / articles);
  const rate = (done * 1000) / (performance.now() - started);
  console.log(`  after ${done} articles, MB: ${resident.toFixed(0)} (${rate.toFixed(0)} articles a second)`);
}
