// `npm run bench`: how fast the parts are, as shares of one another in the same run, for machines differ and are shared.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute } from "@stance/graphql";
import { ingest } from "@stance/ingest";
import { TopicFile } from "@stance/schema";
import type { SourceResult } from "@stance/sources";
import { openStore, type Store } from "@stance/store";
import { createRulesReader } from "@stance/text";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { measureIngest } from "./ingest-stages.ts";
import { createRandom } from "./random.ts";
import { randomText } from "./random-texts.ts";
import { measureReadingSpeed } from "./reading-speed.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DATA = join(ROOT, "data");
const topics = TopicFile.parse(JSON.parse(readFileSync(join(DATA, "topics.json"), "utf8")));
const texts = readdirSync(join(DATA, "articles")).map((name) => readFileSync(join(DATA, "articles", name), "utf8"));

const ROUNDS = 40;
const QUERIES = 400;
/** Generated articles from files into the store. */
const GENERATED = 300;
const MEMORY_ARTICLES = 1000;
const RANDOM_TEXTS = 300;

const seconds = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

/** The sample articles a second, on the clock: what reading and storing is held against. */
async function benchReading(): Promise<number> {
  const read = () => {
    const session = createRulesReader(topics);
    for (let round = 0; round < ROUNDS; round++) for (const text of texts) session.read({ key: `r${round}`, text });
  };
  read();
  const took = await seconds(read);
  return (ROUNDS * texts.length) / took;
}

/** Milliseconds for each of the texts made to be slow when it is first met, the slowest first. */
async function benchHostile(): Promise<[name: string, milliseconds: number][]> {
  const session = createRulesReader(topics);
  const times: [string, number][] = [];
  for (const [key, text] of Object.entries(HOSTILE_TEXTS))
    times.push([key, 1000 * (await seconds(() => session.read({ key, text })))]);
  return times.sort(([, a], [, b]) => b - a);
}

/** The most milliseconds that one of so many random texts takes, and which. */
async function benchRandom(texts: number): Promise<{ name: string; milliseconds: number }> {
  const session = createRulesReader(topics);
  const random = createRandom(1);
  let worst = { name: "", milliseconds: 0 };
  for (let count = 0; count < texts; count++) {
    const { name, text } = randomText(random);
    const milliseconds = 1000 * (await seconds(() => session.read({ key: "random", text })));
    if (milliseconds > worst.milliseconds) worst = { name, milliseconds };
  }
  return worst;
}

/** The sample texts over and over; a changed last line makes each one an article of its own. */
async function* copies(): AsyncGenerator<SourceResult> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, text] of texts.entries()) {
      const name = `${round}-${index}.txt`;
      const document = {
        address: `file:///bench/${name}`,
        name,
        url: null,
        format: "txt",
        text: `${text}\n\nEdition ${round}.`,
        known: {},
      } as const;
      yield { kind: "document", document };
    }
  }
}

async function benchIngest(store: Store): Promise<number> {
  const { read, seconds: took } = await ingest({ store, sources: copies(), topics });
  return read / took;
}

const MAIN_QUERY = `query ($name: String!) {
  actor(name: $name) { name positions(first: 20) { nodes { stance topic { name } evidence { exact article { title } } } } } }`;

async function benchQuery(store: Store): Promise<number> {
  const { data } = await execute(store, { query: "{ actors(first: 50) { nodes { name positions(first: 1) { totalCount } } } }" });
  type Listed = { name: string; positions: { totalCount: number } };
  const { nodes } = (data as { actors: { nodes: Listed[] } }).actors;
  const name = nodes.reduce((most, actor) => (actor.positions.totalCount > most.positions.totalCount ? actor : most)).name;
  const query = async () => {
    for (let count = 0; count < QUERIES; count++) await execute(store, { query: MAIN_QUERY, variables: { name } });
  };
  await query();
  return QUERIES / (await seconds(query));
}

const folder = mkdtempSync(join(tmpdir(), "stance-bench-"));
const store = await openStore(`file:${join(folder, "bench.db")}`);
try {
  const speed = await measureReadingSpeed(ROOT, texts, topics);
  const reading = await benchReading();
  const hostile = await benchHostile();
  const random = await benchRandom(RANDOM_TEXTS);
  const ingesting = await benchIngest(store);
  const querying = await benchQuery(store);
  const whole = await measureIngest(topics, GENERATED);
  const line = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);
  const times = (rate: number): string =>
    `${rate.toFixed(0)}, ${(speed.wink / rate).toFixed(1)} times the time of wink-nlp alone`;
  line("articles of 1,000 words a second of one core, rules", times(speed.rules));
  line("  with the tagger", times(speed.tagger));
  line("  wink-nlp alone (words, sentences, tags)", speed.wink.toFixed(0));
  line("reading alone, articles a second", reading.toFixed(0));
  for (const [name, took] of hostile) line(`  a text of 20 KB, ${name}, ms`, took.toFixed(0));
  line(`  slowest of ${RANDOM_TEXTS} random texts of 20 KB, ms`, `${random.milliseconds.toFixed(0)} (${random.name})`);
  line("reading and storing (SQLite file), articles a second", ingesting.toFixed(0));
  line("  share of reading alone", (ingesting / reading).toFixed(2));
  for (const [threads, rate] of whole.perSecond)
    line(`files of 430 words into SQLite with --workers ${threads}, articles a second`, rate.toFixed(0));
  line("  ms of one core's time an article", whole.coreMilliseconds.toFixed(1));
  for (const [stage, share] of Object.entries(whole.shares)) line(`  share of ${stage}`, share.toFixed(2));
  line("actor → 20 positions → topic, evidence, article, a second", querying.toFixed(0));
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
// In a process of its own, for this one has read too much already.
const memory = fileURLToPath(new URL("memory.ts", import.meta.url));
spawnSync(process.execPath, ["--conditions=stance-source", memory, "--articles", String(MEMORY_ARTICLES)], { stdio: "inherit" });
