import { TopicFile } from "@stance/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runStance } from "./run-stance.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const ARTICLES = {
  "in/a.txt":
    "Published Date: 15.04.2025 13:01\n\nMayor wants rails\n\nMayor Ada Silva said on Tuesday that the city should build the tram line. Minister Bo Chen said that the tram line is \u001b[2J too dear.\n",
  "in/b.txt":
    "Published Date: 16.04.2025 13:01\n\nHarbour fears noise\n\nDoctor Eva Kern warned on Wednesday that the tram line would be loud. Kern said that parking is no answer.\n",
};

let folder: TemporaryFolder;
const suggest = (...words: string[]) => runStance(["topics", "suggest", ...words], { cwd: folder.path });

beforeAll(async () => {
  folder = await temporaryFolder();
  await folder.write("topics.json", "[]");
  for (const [name, content] of Object.entries(ARTICLES)) await folder.write(name, content);
  const { code } = await runStance(["ingest", "in", "--topics", "topics.json"], { cwd: folder.path });
  expect(code).toBe(0);
});
afterAll(() => folder[Symbol.asyncDispose]());

test("a topic is proposed with a draft proposition and who said what where", async () => {
  const { code, out, err } = await suggest();
  expect(code).toBe(0);
  expect(out).toContain("Tram line · tram-line\n    draft proposition: “The city should build the tram line.”");
  expect(out).toContain("would gather 3 statements in 2 stories");
  expect(out).toContain("Ada Silva · 2025-04-15 · “the city should build the tram line” (Mayor wants rails)");
  expect(out).not.toContain("\u001b");
  expect(err).toContain("drafts");
});

test("with --json the topics can be read again as a topics file, and gather what was promised", async () => {
  const { out } = await suggest("--json");
  expect(TopicFile.parse(JSON.parse(out)).map(({ id }) => id)).toEqual(["tram-line"]);
  await folder.write("suggested.json", out);
  const extracted = await runStance(["extract", "in", "--json", "--topics", "suggested.json"], { cwd: folder.path });
  expect(extracted.out.match(/"topics":\["tram-line"\]/g)).toHaveLength(3);
});

test("where too few speak of one thing it is said so, and the options behind suggest are its own", async () => {
  const { code, out, err } = await suggest("--limit", "1", "--json", "--min", "9");
  expect({ code, topics: JSON.parse(out) }).toEqual({ code: 0, topics: [] });
  expect(err).toContain("--min");
});
