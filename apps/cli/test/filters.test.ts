import { expect, test } from "vitest";
import { jsonLines, runStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const article = `<!doctype html><html lang="en"><head><title>The plan</title><meta name="author" content="Ada Silva">
<meta property="article:published_time" content="2025-04-15T13:01:00+02:00"></head><body><article>${"<p>The minister said, on the record, that the plan would, with luck, be ready.</p>".repeat(6)}</article></body></html>`;

test("clean prints one object a page, in input order, a failure in its place, and ends with 1", async () => {
  await using folder = await temporaryFolder();
  const files = [
    await folder.write("a.html", article),
    await folder.write("b.html", "<p></p>"),
    await folder.write("c.html", article),
  ];
  const { code, out } = await runStance(["clean", "--json", ...files]);
  expect(code).toBe(1);
  const [first, second, third] = jsonLines<Record<string, unknown>>(out);
  expect(Object.keys(first ?? {})).toEqual([
    "file",
    "title",
    "byline",
    "publisher",
    "section",
    "publishedAt",
    "modifiedAt",
    "lang",
    "url",
    "basis",
    "text",
    "leftOut",
  ]);
  expect(first).toMatchObject({
    file: files[0],
    title: "The plan",
    byline: "Ada Silva",
    publishedAt: "2025-04-15T13:01:00+02:00",
    lang: "en",
  });
  expect(second).toEqual({ file: files[1], error: { code: "INPUT_NO_ARTICLE", message: expect.any(String) } });
  expect(third).toMatchObject({ file: files[2], title: "The plan" });
});

test("match-names answers each pair of the CSV in its order", async () => {
  const { code, out } = await runStance(["match-names", "--json"], {
    input: 'name1,name2\r\n"Zelensky, Volodymyr",Volodymyr Zelenskiy\r\nAda Silva,Bo Chen\r\n',
  });
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([
    { name1: "Zelensky, Volodymyr", name2: "Volodymyr Zelenskiy", score: expect.any(Number), same: true },
    { name1: "Ada Silva", name2: "Bo Chen", score: expect.any(Number), same: false },
  ]);
});

test("blocks check says nothing on standard output of a message that Slack takes", async () => {
  const { code, out } = await runStance(["blocks", "check"], { input: '{"text":"Hi","blocks":[{"type":"divider"}]}' });
  expect({ code, out }).toEqual({ code: 0, out: "" });
});

test("blocks check names each fault with its path, and ends with 1", async () => {
  const input = JSON.stringify({ text: "Hi", blocks: [{ type: "divider" }, { type: "section" }] });
  const { code, out } = await runStance(["blocks", "check"], { input });
  expect(code).toBe(1);
  expect(out).toMatch(/^blocks\[1\]: \S/);
});

test.concurrent.each([
  ["blocks check", ["blocks", "check"], "{", "not JSON"],
  ["match-names", ["match-names"], "A,B\n", "name1,name2"],
])("%s says what is wrong with its input", async (_, words, input, said) => {
  const { code, out, err } = await runStance(words, { input });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(said);
});
