import { expect, test } from "vitest";
import { jsonLines, runStance, startStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("Ctrl-C finishes the article in hand, ends with 130, and the same command goes on from there", async () => {
  await using folder = await temporaryFolder();
  await folder.write("topics.json", "[]");
  for (let n = 100; n < 160; n += 1)
    await folder.write(
      `in/${n}.txt`,
      `Minister Ada Silva said on Tuesday that plan ${n} was ready for the parliament.\n`.repeat(20),
    );
  const words = ["ingest", "in", "--topics", "topics.json", "--json"];
  const child = startStance(words, { cwd: folder.path });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (told === "") child.kill("SIGINT");
    told += chunk;
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  const done = told.match(/^new /gm)?.length ?? 0;
  expect(jsonLines(out)[0]).toMatchObject({ stopped: true, new: done });
  expect(done).toBeLessThan(60);
  const again = await runStance(words, { cwd: folder.path });
  expect(again.code).toBe(0);
  expect(jsonLines(again.out)[0]).toMatchObject({ unchanged: done, new: 60 - done });
});
