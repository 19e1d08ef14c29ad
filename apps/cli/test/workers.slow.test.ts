import { expect, test } from "vitest";
import { allRows } from "./all-rows.ts";
import { jsonLines, runStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { TOWN_TOPICS, townArticle } from "./town-articles.ts";

test("however many threads read, the store is the same", async () => {
  await using folder = await temporaryFolder();
  await folder.write("topics.json", JSON.stringify(TOWN_TOPICS));
  for (let number = 0; number < 140; number += 1) await folder.write(`in/${100 + number}.txt`, townArticle(number));
  const stored = async (workers: string) => {
    const database = `${workers}.db`;
    const words = ["ingest", "in", "in/110.txt", "--topics", "topics.json", "--workers", workers, "--json"];
    const { out, code } = await runStance(words, { cwd: folder.path, env: { DATABASE_URL: `file:./${database}` } });
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ new: 140, unchanged: 1, failed: 0 });
    return allRows(`${folder.path}/${database}`);
  };
  const alone = await stored("1");
  expect(alone.positions?.length).toBeGreaterThan(100);
  expect(await stored("3")).toEqual(alone);
}, 120_000);

test("fewer than one thread is refused", async () => {
  const { code, err } = await runStance(["ingest", "in", "--workers", "0"]);
  expect([code, err]).toEqual([2, expect.stringContaining("whole number from 1 up")]);
});
