import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { KEY } from "../test/key.ts";
import { makeArticle, makeReader, TEXT, TOPIC } from "../test/make-reader.ts";
import { completion, drafted, finding, judged, sending, startStandIn } from "../test/stand-in.ts";

const GOOD = finding({
  statements: [drafted({ speaker: "Lindqvist", content: ["the city needs the harbour toll"] })],
  stances: [judged({ topic: TOPIC.id, stance: "SUPPORT" })],
});

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stance-llm-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "answers");
}

describe("a kept answer", () => {
  test("makes no request, and the same reading", async () => {
    const cacheFolder = await makeFolder();
    const { url, requests } = await startStandIn(GOOD);
    const first = await makeReader(url, { cacheFolder }).read(makeArticle());
    const again = makeReader(url, { cacheFolder });
    expect(await again.read(makeArticle())).toEqual(first);
    expect(requests).toHaveLength(2);
    expect(again.usage()).toMatchObject({ requests: 0, inputTokens: 0, cacheHits: 2 });
  });

  test.each([
    ["text", {}, `${TEXT} More.`],
    ["model", { model: "another" }, TEXT],
    ["topics", { topics: [{ ...TOPIC, proposition: "The toll should end." }] }, TEXT],
  ])("is not used for another %s", async (_what, options, text) => {
    const cacheFolder = await makeFolder();
    const { url, requests } = await startStandIn(GOOD);
    await makeReader(url, { cacheFolder }).read(makeArticle());
    await makeReader(url, { cacheFolder, ...options }).read(makeArticle(text));
    expect(requests.length).toBeGreaterThan(2);
  });

  test.each(["", "{", "null", '{"statements": 1}'])("is asked for again when it is damaged: %j", async (damaged) => {
    const cacheFolder = await makeFolder();
    const { url, requests } = await startStandIn(GOOD);
    const first = await makeReader(url, { cacheFolder }).read(makeArticle());
    for (const file of await readdir(cacheFolder)) await writeFile(join(cacheFolder, file), damaged);
    expect(await makeReader(url, { cacheFolder }).read(makeArticle())).toEqual(first);
    expect(requests).toHaveLength(4);
    await makeReader(url, { cacheFolder }).read(makeArticle());
    expect(requests).toHaveLength(4);
  });

  test("is no answer that could not be used", async () => {
    const cacheFolder = await makeFolder();
    const { url } = await startStandIn(sending(200, completion("no")));
    await expect(makeReader(url, { cacheFolder }).read(makeArticle())).rejects.toMatchObject({ code: "READER_FAILED" });
    expect(await readdir(cacheFolder)).toEqual([]);
  });

  test("holds no key, and lies whole in a file of its own", async () => {
    const cacheFolder = await makeFolder();
    const { url } = await startStandIn(GOOD);
    await makeReader(url, { cacheFolder }).read(makeArticle());
    const files = await readdir(cacheFolder);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).toMatch(/^[0-9a-f]{64}\.json$/);
      expect(await readFile(join(cacheFolder, file), "utf8")).not.toContain(KEY);
    }
  });

  test("is not paid for where it cannot be kept", async () => {
    const cacheFolder = await makeFolder();
    await writeFile(cacheFolder, "a file");
    const { url, requests } = await startStandIn(GOOD);
    await expect(makeReader(url, { cacheFolder }).read(makeArticle())).rejects.toThrow(/cannot be kept in .*choose a folder/);
    expect(requests).toHaveLength(0);
  });
});
