import { expect, test } from "vitest";
import { jsonLines, runStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const TOPICS = JSON.stringify([
  { id: "taxes", name: "Taxes", proposition: "Taxes should fall", keywords: ["tax"] },
  { id: "road-tax", name: "Road tax", proposition: "The road tax should be abolished", keywords: ["road tax"], broader: "taxes" },
]);
const ARTICLE =
  "President Maria Silva met Mr Bo Chen in Paris on Monday to talk about roads and about money.\n\nShe said the road tax is unfair. Chen did not say that the vote is near.\n\nBo Chen opposes the\u001b[2J road tax.\n";

const explain = async (...words: string[]) => {
  await using folder = await temporaryFolder();
  await folder.write("topics.json", TOPICS);
  await folder.write("a.txt", ARTICLE);
  return await runStance(["extract", "--explain", "--topics", "topics.json", ...words], { cwd: folder.path });
};

test("each finding is marked in the text and told with its rule, its confidence and what lost to it", async () => {
  const { code, out } = await explain("a.txt");
  expect(code).toBe(0);
  expect(out).toMatch(/⟦S1 who, M\d\|She⟧ ⟦S1 cue\|said⟧ ⟦S1\|the ⟦P1\|road tax⟧ is unfair⟧/);
  expect(out).toMatch(/^ {2}S1 Maria Silva · said · INDIRECT — verb-\w+, 0\.\d+$/m);
  expect(out).toMatch(
    /^ {2}P1 Maria Silva · road-tax · SUPPORT · from S1 — [\w-]+, 0\.\d+\n {7}topic: not taxes .*: it is broader/m,
  );
  expect(out).toMatch(/^ {2}– “say” makes no statement .*: it was not said/m);
});

test("an article cannot steer the terminal, and there are no colours where none is", async () => {
  expect((await explain("a.txt")).out).not.toContain("\u001b");
});

test("with --json the file's line comes first, then one for each finding and refusal, with the words beside each span", async () => {
  const { out } = await explain("a.txt", "--json");
  const [extraction, ...notes] = jsonLines<{
    file: string;
    text: string;
    kind: string;
    span: { start: number; end: number; text: string } | null;
  }>(out);
  expect(extraction).toMatchObject({ file: "a.txt", text: ARTICLE });
  expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(["STATEMENT", "MENTION", "POSITION", "REFUSED", "ACTOR"]));
  for (const { span } of notes) if (span !== null) expect(ARTICLE.slice(span.start, span.end)).toBe(span.text);
});

test("a language model is not asked to explain itself", async () => {
  const { code, err } = await explain("a.txt", "--reader", "llm");
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("--reader rules or tagger") });
});
