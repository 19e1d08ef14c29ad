import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const TEXT = "Ana Silva said that the bill is dead.\n";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ANNOTATION = {
  statements: [{ class: "speech", speaker: span("Ana Silva"), cue: span("said"), content: [span("the bill is dead")] }],
};
const OWN = {
  meta: { file: "own.txt" },
  statements: [
    { speakerSpan: span("Ana Silva"), cue: span("said"), cueType: "speech", contentSpans: [span("the bill is dead")] },
  ],
};

test("train learns from a corpus and one's own annotations, tests on articles kept apart, and writes the same bytes again", async () => {
  await using folder = await temporaryFolder();
  for (const key of ["001", "002", "003", "004", "005", "006"]) {
    await folder.write(`corpus/texts/${key}.txt`, TEXT);
    await folder.write(`corpus/annotations/${key}.json`, JSON.stringify(ANNOTATION));
  }
  await folder.write("own/own.txt.json", JSON.stringify(OWN));
  await folder.write("articles/own.txt", TEXT);
  const words = ["train", "--corpus", "corpus", "--annotations", "own", "--out"];
  const first = await runStance([...words, "one.json"], { cwd: folder.path });
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("6 articles learned from.\nOn 1 other articles:");
  await runStance([...words, "two.json"], { cwd: folder.path });
  const one = await readFile(join(folder.path, "one.json"), "utf8");
  expect(await readFile(join(folder.path, "two.json"), "utf8")).toBe(one);
  expect(Object.keys(JSON.parse(one))).toEqual(["cues", "windows", "judge"]);
});

test.concurrent.each([
  ["no articles", [], "Name annotated articles"],
  ["a folder that is not there", ["--corpus", "nowhere"], "behind --corpus"],
  ["a folder without annotations", ["--corpus", "."], "no folder annotations"],
  ["an annotation of another shape", ["--annotations", "."], "own.txt.json is no annotation"],
])("train without use of %s says what to do", async (_, options, said) => {
  await using folder = await temporaryFolder();
  await folder.write("own.txt.json", "{}");
  const { code, out, err } = await runStance(["train", ...options], { cwd: folder.path });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(said);
});

test("extract reads with the tagger that comes with the project", async () => {
  await using folder = await temporaryFolder();
  await folder.write("own.txt", TEXT);
  await folder.write("topics.json", "[]");
  const words = ["extract", "own.txt", "--json", "--topics", "topics.json", "--reader", "tagger"];
  const { code, out } = await runStance(words, { cwd: folder.path });
  expect(code).toBe(0);
  expect(JSON.parse(out).statements).toMatchObject([{ content: [{ text: "the bill is dead" }] }]);
});
