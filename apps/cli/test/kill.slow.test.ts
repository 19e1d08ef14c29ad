import fc from "fast-check";
import { expect, test } from "vitest";
import { allRows } from "./all-rows.ts";
import { runStance, startStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { TOWN_TOPICS, townArticle } from "./town-articles.ts";

const SEED = 20_250_415;

/** Kills the command `delay` ms after it has told of so many inputs; with none to wait for, that long after its start. */
async function killAfter(words: readonly string[], told: number, delay: number, options: Parameters<typeof startStance>[1]) {
  const child = startStance(words, options);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("close", (_code, signal) => resolve(signal)));
  child.stdout.resume();
  const kill = () => setTimeout(() => child.kill("SIGKILL"), delay);
  let lines = 0;
  if (told === 0) kill();
  child.stderr.on("data", (chunk: Buffer) => {
    const before = lines;
    lines += chunk.toString().split("\n").length - 1;
    if (before < told && lines >= told) kill();
  });
  return ended;
}

// Twenty-five kills in all. With two threads the kills come after the first hundred articles, when threads read.
test.each([
  ["1", 40, 0, 17],
  ["2", 130, 95, 8],
])(
  "killed at any moment and run again with --workers %s, the store is as if nothing had been",
  async (workers, articles, from, kills) => {
    await using folder = await temporaryFolder();
    await folder.write("topics.json", JSON.stringify(TOWN_TOPICS));
    for (let number = 0; number < articles; number += 1) await folder.write(`in/${100 + number}.txt`, townArticle(number));
    const words = ["ingest", "in", "--topics", "topics.json", "--workers", workers];
    const into = (name: string) => ({ cwd: folder.path, env: { DATABASE_URL: `file:./${name}.db` } });
    expect((await runStance(words, into("undisturbed"))).code).toBe(0);
    const undisturbed = allRows(`${folder.path}/undisturbed.db`);
    expect(undisturbed.articles).toHaveLength(articles);
    const moments = fc.sample(fc.record({ told: fc.integer({ min: from, max: articles - 1 }), delay: fc.nat(15) }), {
      numRuns: kills,
      seed: SEED,
    });
    const signals: (NodeJS.Signals | null)[] = [];
    for (const [number, { told, delay }] of moments.entries()) {
      signals.push(await killAfter(words, told, told === 0 ? delay * 100 : delay, into(`kill${number}`)));
      expect((await runStance(words, into(`kill${number}`))).code).toBe(0);
      expect(allRows(`${folder.path}/kill${number}.db`), `after kill ${number}, ${told} told`).toEqual(undisturbed);
    }
    // The last lines may outrun the killer.
    expect(signals.filter((signal) => signal === "SIGKILL").length).toBeGreaterThan(kills / 2);
  },
  3_600_000,
);
