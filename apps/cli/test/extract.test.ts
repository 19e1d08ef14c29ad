import { Extraction } from "@stance/schema";
import { expect, test } from "vitest";
import { jsonLines, runStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const TOPICS = JSON.stringify([
  { id: "road-tax", name: "Road tax", proposition: "The road tax should be abolished", keywords: ["road tax"] },
]);
const SPEECH = "President Ada Silva said on Tuesday: “I support abolishing the road tax.”\n\nSilva opposes any delay.\n";
const FRENCH =
  "Le ministre de l’Économie a déclaré mardi que la taxe sur les routes serait supprimée avant la fin de l’année. Les députés de l’opposition ont critiqué cette décision.\n";

type Line = Extraction & { readonly error?: { readonly code: string; readonly message: string } };
const extract = async (words: string[], cwd: string) => {
  const { code, out, err } = await runStance(["extract", "--json", "--topics", "topics.json", ...words], { cwd });
  return { code, err, lines: jsonLines<Line>(out) };
};

test("every bad input has its line and every other its reading, in input order", async () => {
  await using folder = await temporaryFolder();
  const inputs: [name: string, content: string | Uint8Array, outcome: string][] = [
    ["empty.txt", "", "INPUT_EMPTY"],
    ["binary.txt", Buffer.from([0, 1, 2, 3]), "INPUT_BINARY"],
    ["large.txt", Buffer.alloc(20_000_000, "x "), "INPUT_TOO_LARGE"],
    ["latin.txt", Buffer.from("caf\u00e9 noir", "latin1"), "INPUT_NOT_UTF8"],
    ["word.txt", "Word", "Word"],
    ["french.txt", FRENCH, FRENCH],
    ["speech.txt", SPEECH, SPEECH],
  ];
  for (const [name, content] of inputs) await folder.write(name, content);
  await folder.write("topics.json", TOPICS);
  const { code, lines } = await extract([...inputs.map(([name]) => name), "missing.txt"], folder.path);
  expect(code).toBe(1);
  expect(lines.map((line) => line.file)).toEqual([...inputs.map(([name]) => name), "missing.txt"]);
  expect(lines.map((line) => line.error?.code ?? line.text)).toEqual([
    ...inputs.map(([, , outcome]) => outcome),
    "INPUT_NOT_FOUND",
  ]);
  for (const line of lines.filter((each) => each.error !== undefined)) expect(Object.keys(line)).toEqual(["file", "error"]);
});

test("each line keeps the contract, and every span is the words beside it", async () => {
  await using folder = await temporaryFolder();
  await folder.write("speech.txt", SPEECH);
  await folder.write("topics.json", TOPICS);
  const { code, lines } = await extract(["speech.txt"], folder.path);
  expect(code).toBe(0);
  const line = Extraction.parse(lines[0]);
  const spans = [
    ...line.mentions,
    ...line.statements.flatMap(({ speaker, cue, content }) => [speaker, cue, ...content].filter((span) => span !== null)),
    ...line.positions.flatMap((position) => position.evidence),
  ];
  expect(spans.length).toBeGreaterThan(0);
  for (const span of spans) expect(line.text.slice(span.start, span.end)).toBe(span.text);
});

test("a French article is named as such and nothing is read into it", async () => {
  await using folder = await temporaryFolder();
  await folder.write("french.txt", FRENCH);
  await folder.write("topics.json", TOPICS);
  const { lines } = await extract(["french.txt"], folder.path);
  expect(lines[0]).toMatchObject({ article: { lang: "fr" }, statements: [], positions: [] });
});

test("--published dates texts that give no date, and no others", async () => {
  await using folder = await temporaryFolder();
  await folder.write("undated.txt", SPEECH);
  await folder.write("dated.txt", `Published Date: 15.04.2025 13:01\n\nRoad tax\n\n${SPEECH}`);
  await folder.write("topics.json", TOPICS);
  const { lines } = await extract(["--published", "2025-02-26", "undated.txt", "dated.txt"], folder.path);
  expect(lines.map((line) => line.article.publishedAt?.slice(0, 10))).toEqual(["2025-02-26", "2025-04-15"]);
});

test("standard input is read, and a page as its article", async () => {
  await using folder = await temporaryFolder();
  await folder.write("topics.json", TOPICS);
  const page = `<!doctype html><html lang="en"><body><article>${"<p>President Ada Silva said, on the record, that she supports abolishing the road tax.</p>".repeat(6)}</article></body></html>`;
  const { code, out } = await runStance(["extract", "-", "--json", "--topics", "topics.json"], { cwd: folder.path, input: page });
  expect(code).toBe(0);
  expect(jsonLines<Line>(out)[0]).toMatchObject({ file: "-", text: expect.stringMatching(/^President Ada Silva said/) });
});

test("an actor has one id over all files of a call", async () => {
  await using folder = await temporaryFolder();
  await folder.write("a.txt", SPEECH);
  await folder.write("b.txt", "Ada Silva said that she rejected the road tax.\n");
  await folder.write("topics.json", TOPICS);
  const { lines } = await extract(["a.txt", "b.txt"], folder.path);
  const ids = lines.map((line) => line.actors.filter((actor) => actor.name.includes("Silva")).map((actor) => actor.id));
  expect(ids[0]).toHaveLength(1);
  expect(ids[1]).toEqual(ids[0]);
});

test("without --json a person can read it, and nothing in it steers the terminal", async () => {
  await using folder = await temporaryFolder();
  await folder.write("speech.txt", SPEECH.replace("abolishing", "abolishing\u001b[2J"));
  await folder.write("topics.json", TOPICS);
  const { code, out } = await runStance(["extract", "speech.txt", "--topics", "topics.json"], { cwd: folder.path });
  expect(code).toBe(0);
  expect(out).toContain("statements");
  expect(out).not.toContain("\u001b");
});

test.each([
  ["missing", "nope.json", "could not be read"],
  ["no topics", "bad.json", "no file of topics"],
])("a file of topics that is %s is told", async (_, name, said) => {
  await using folder = await temporaryFolder();
  await folder.write("bad.json", `[{"id": "Not A Slug"}]`);
  const { code, err } = await runStance(["extract", "--topics", name, "x.txt"], { cwd: folder.path });
  expect(code).toBe(1);
  expect(err).toContain(said);
});
