import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines, type Run, runStance } from "./run-stance.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const TOPICS = JSON.stringify([
  {
    id: "road-tax",
    name: "Road tax",
    proposition: "The harbour bridge should be built",
    keywords: ["harbour bridge", "abolishing the road tax"],
  },
]);
const ARTICLES = {
  "in/a.txt":
    "Published Date: 15.04.2025 13:01\n\nA bridge\n\nPresident Ada Silva called for the harbour bridge on Tuesday. “It is needed,” Silva said.\n",
  "in/b.txt":
    "Published Date: 16.04.2025 13:01\n\nMinister against\n\nForeign Minister Bo Chen rejected the harbour bridge on Wednesday. “It is ugly,” Chen said.\n",
  "in/empty.txt": "",
};

let folder: TemporaryFolder;
let first: Run;
const stance = (...words: string[]) => runStance(words, { cwd: folder.path });

beforeAll(async () => {
  folder = await temporaryFolder();
  await folder.write("topics.json", TOPICS);
  for (const [name, content] of Object.entries(ARTICLES)) await folder.write(name, content);
  first = await stance("ingest", "in", "--topics", "topics.json", "--json");
});
afterAll(() => folder[Symbol.asyncDispose]());

test("ingest tells each input on a line, sums up, and ends with 1 where one failed", () => {
  expect(first.code).toBe(1);
  expect(first.err).toMatch(/^new +in\/a\.txt .*\nnew +in\/b\.txt .*\nfailed +in\/empty\.txt \(INPUT_EMPTY.*\n$/);
  const [summary] = jsonLines<Record<string, number>>(first.out);
  expect(summary).toMatchObject({ read: 2, new: 2, unchanged: 0, failed: 1 });
  expect(summary?.statements).toBeGreaterThan(0);
});

test("ingesting the same again changes nothing", async () => {
  const { out } = await stance("ingest", "in/a.txt", "in/b.txt", "--topics", "topics.json", "--json");
  expect(jsonLines(out)[0]).toMatchObject({ read: 0, unchanged: 2, failed: 0, statements: 0 });
});

test("the summary for people names every figure", async () => {
  const { code, out } = await stance("ingest", "in/a.txt", "--topics", "topics.json");
  expect(code).toBe(0);
  for (const name of ["read", "unchanged", "failed", "statements", "positions", "articles/s"]) expect(out).toContain(name);
});

test("actors are found by part of a name", async () => {
  const { out } = await stance("actors", "silva", "--json");
  expect(jsonLines<{ name: string }>(out).map((actor) => actor.name)).toEqual(["Ada Silva"]);
});

test("an actor is explained by each spelling with its rule, article and words", async () => {
  const { code, out } = await stance("actors", "--explain", "Silva", "--json");
  expect(code).toBe(0);
  const [explanation] = jsonLines<Record<string, unknown>>(out);
  expect(explanation).toMatchObject({
    slug: "ada-silva",
    articles: [{ title: "A bridge", rule: "new-name", publishedAt: { latest: "2025-04-15" } }],
    roles: [{ role: "President", words: { exact: "President" } }],
  });
  const spellings = (explanation as { articles: { namings: { text: string }[] }[] }).articles[0]?.namings;
  expect(spellings?.map(({ text }) => text)).toEqual(["Ada Silva", "Silva"]);
  const { out: lines } = await stance("actors", "--explain", "ada-silva");
  expect(lines).toContain("new-name");
  expect(lines).toContain("[Ada Silva]");
});

test("nobody of the name to explain is answered by who may be meant", async () => {
  const { code, out, err } = await stance("actors", "--explain", "Ada Silvia");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("Did you mean Ada Silva (ada-silva)?");
});

test("topics are listed with their propositions", async () => {
  const { out } = await stance("topics");
  expect(out).toContain("The harbour bridge should be built");
});

test("positions are listed with the words they rest on", async () => {
  const { out } = await stance("positions", "--topic", "harbour bridge", "--json");
  const positions = jsonLines<{ actor: { name: string }; stance: string; evidence: { exact: string }[] }>(out);
  const told = positions.map(({ actor, stance: taken }) => `${actor.name}: ${taken}`);
  expect([...new Set(told)]).toEqual(["Bo Chen: OPPOSE", "Ada Silva: SUPPORT"]);
  for (const { evidence } of positions) expect(evidence[0]?.exact).not.toBe("");
});

test("a list goes on over pages up to its limit", async () => {
  const { out, err } = await stance("positions", "--limit", "1");
  expect(out.match(/harbour bridge/gi)?.length).toBeGreaterThan(0);
  expect(err).toContain("--limit");
});

test("nobody by that name is told with what to do, and ends with 1", async () => {
  const { code, err } = await stance("positions", "--actor", "Nobody Atall");
  expect(code).toBe(1);
  expect(err).toMatch(/^stance: /);
});

test("shifts are listed, and none is said so", async () => {
  const { code, out, err } = await stance("shifts");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("Nothing is recorded");
});

test("ask answers in process, in words and as blocks that Slack takes", async () => {
  const asked = await stance("ask", "Silva on harbour bridge");
  expect(asked.code).toBe(0);
  expect(asked.out).toContain("Ada Silva");
  const blocks = await stance("ask", "Silva on harbour bridge", "--blocks");
  const checked = await runStance(["blocks", "check"], { input: blocks.out });
  expect({ code: checked.code, out: checked.out }).toEqual({ code: 0, out: "" });
});

test("ask falls back to the store where the API does not answer", async () => {
  const { code, out } = await runStance(["ask", "Silva on harbour bridge"], {
    cwd: folder.path,
    env: { STANCE_API_URL: "http://127.0.0.1:9/graphql" },
  });
  expect(code).toBe(0);
  expect(out).toContain("Ada Silva");
});

test("every position is exported, as JSON Lines and as CSV", async () => {
  const lines = jsonLines<{ evidence: { exact: string }[] }>((await stance("export", "--format", "jsonl")).out);
  const { out } = await stance("export", "--format", "csv");
  expect(lines.length).toBeGreaterThan(0);
  expect(out.split("\r\n").filter((line) => line !== "")).toHaveLength(1 + lines.flatMap((line) => line.evidence).length);
});

test("doctor finds nothing wrong, and never shows a token", async () => {
  const { code, out } = await runStance(["doctor", "--json"], { cwd: folder.path, env: { SLACK_BOT_TOKEN: "xoxb-secret" } });
  expect(code).toBe(0);
  expect(jsonLines(out)[0]).toMatchObject({ ok: true });
  expect(out).not.toContain("xoxb");
});

test("a copy put in another place holds the same", async () => {
  expect((await stance("backup", "copy.db")).code).toBe(0);
  const elsewhere = { cwd: folder.path, env: { DATABASE_URL: "file:./other.db" } };
  expect((await runStance(["restore", "copy.db"], elsewhere)).code).toBe(0);
  const [here, there] = [
    await stance("export", "--format", "jsonl"),
    await runStance(["export", "--format", "jsonl"], elsewhere),
  ];
  expect(there.out).toBe(here.out);
});

test("what is no copy is not put back", async () => {
  await folder.write("no-copy.db", "This is no database.");
  const { code, err } = await stance("restore", "no-copy.db");
  expect(code).toBe(1);
  expect(err).toMatch(/^stance: /);
});
