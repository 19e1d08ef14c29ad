import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countInputs, type OpenSourcesOptions } from "./open-inputs.ts";
import { openPages } from "./open-pages.ts";
import { openSources } from "./open-sources.ts";
import type { SourceDocument, SourceResult } from "./source.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stance-sources-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const at = (...names: string[]) => join(folder, ...names);
async function write(name: string, content: string | Uint8Array) {
  await mkdir(join(at(name), ".."), { recursive: true });
  await writeFile(at(name), content);
}
async function read(paths: string[], options?: OpenSourcesOptions): Promise<SourceResult[]> {
  const results: SourceResult[] = [];
  for await (const result of openSources(paths, options)) results.push(result);
  return results;
}
const told = (results: SourceResult[]): string[] =>
  results.map((result) =>
    (result.kind === "document" ? result.document.name : `${result.name} ${result.error.code}`).replace(`${folder}/`, ""),
  );
const documentOf = (result: SourceResult | undefined): SourceDocument => {
  if (result?.kind !== "document") throw new Error(`no document: ${JSON.stringify(result)}`);
  return result.document;
};

test("a text file's text is its content, unchanged, at its own address", async () => {
  await write("a.txt", " One.\r\n\r\nTwo.\t\n");
  const document = documentOf((await read([at("a.txt")]))[0]);
  expect(document).toEqual({
    address: `file://${at("a.txt")}`,
    name: at("a.txt"),
    url: null,
    format: "txt",
    text: " One.\r\n\r\nTwo.\t\n",
    known: {},
  });
});

test("a folder gives its texts and those below it, in order of name, without hidden files and other formats", async () => {
  for (const name of ["b.txt", "a.md", "sub/c.txt", ".hidden.txt", ".git/d.txt", "list.json", "z.txt"])
    await write(`in/${name}`, "Text.");
  expect(told(await read([at("in")]))).toEqual(["in/a.md", "in/b.txt", "in/sub/c.txt", "in/z.txt"]);
});

test("a folder that links to itself ends", async () => {
  await write("in/a.txt", "Text.");
  await symlink(at("in"), at("in", "loop"));
  expect(told(await read([at("in")]))).toEqual(["in/a.txt"]);
});

test("a glob gives the files it matches", async () => {
  for (const name of ["b.txt", "a.txt", "c.md"]) await write(name, "Text.");
  expect(told(await read([at("*.txt")]))).toEqual(["a.txt", "b.txt"]);
});

test("a name with brackets in it is that file", async () => {
  await write("[draft].txt", "Text.");
  expect(told(await read([at("[draft].txt")]))).toEqual(["[draft].txt"]);
});

test("each bad input fails in its place, and the rest go on", async () => {
  await write("empty.txt", " \n");
  await write("binary.txt", Buffer.from([0, 1, 2]));
  await write("latin.txt", Buffer.from([0xe9]));
  await write("large.txt", "x".repeat(101));
  await write("page.html", "<html><body></body></html>");
  await write("good.txt", "Text.");
  await mkdir(at("none"));
  const names = ["empty.txt", "binary.txt", "latin.txt", "large.txt", "page.html", "missing.txt", "*.xyz", "none", "good.txt"];
  expect(
    told(
      await read(
        names.map((name) => at(name)),
        { maxBytes: 100 },
      ),
    ),
  ).toEqual([
    "empty.txt INPUT_EMPTY",
    "binary.txt INPUT_BINARY",
    "latin.txt INPUT_NOT_UTF8",
    "large.txt INPUT_TOO_LARGE",
    "page.html INPUT_NO_ARTICLE",
    "missing.txt INPUT_NOT_FOUND",
    "*.xyz INPUT_NOT_FOUND",
    "none INPUT_NOT_FOUND",
    "good.txt",
  ]);
});

test("a packed file is unpacked, up to the limit", async () => {
  await write("a.txt.gz", gzipSync("Text."));
  await write("bomb.txt.gz", gzipSync(Buffer.alloc(100_000, "x")));
  const results = await read([at("a.txt.gz"), at("bomb.txt.gz")], { maxBytes: 1000 });
  expect(told(results)).toEqual(["a.txt.gz", "bomb.txt.gz INPUT_TOO_LARGE"]);
  expect(documentOf(results[0]).text).toBe("Text.");
});

test("the sidecar of a folder says what is known of its files", async () => {
  const publishedAt = { earliest: "2025-02-14", latest: "2025-02-17", precision: "RANGE", basis: "INFERRED" };
  await write("in/a.txt", "Text.");
  await write("in.json", JSON.stringify({ "a.txt": { title: "A", outlet: null, publishedAt, reason: "weekdays" } }));
  expect(documentOf((await read([at("in")]))[0]).known).toEqual({ title: "A", publishedAt });
});

test("a sidecar that cannot be read is a failure of its own, once", async () => {
  for (const name of ["in/a.txt", "in/b.txt"]) await write(name, "Text.");
  await write("in.json", `{"a.txt": {"publishedAt": "yesterday"}}`);
  expect(told(await read([at("in")]))).toEqual(["in.json INPUT_INVALID", "in/a.txt", "in/b.txt"]);
});

test("standard input is named by what it says", async () => {
  const input = async function* () {
    yield Buffer.from("Te");
    yield Buffer.from("xt.");
  };
  const document = documentOf((await read(["-"], { standardInput: input() }))[0]);
  expect(document).toMatchObject({ name: "-", format: "txt", text: "Text." });
  expect(document.address).toMatch(/^text:[0-9a-f]{64}$/);
});

test("what a page says of itself is known of it, and the sidecar wins", async () => {
  const paragraphs = "<p>The minister said, on the record, that the plan would, with luck, be ready.</p>".repeat(8);
  const head = `<title>Plan</title><meta property="og:site_name" content="Example"><meta name="date" content="2025-02-16">`;
  await write("in/a.html", `<html lang="en"><head>${head}</head><body><article>${paragraphs}</article></body></html>`);
  await write("in.json", JSON.stringify({ "a.html": { outlet: "The Example" } }));
  const { format, known } = documentOf((await read([at("in")]))[0]);
  expect(format).toBe("html");
  expect(known).toMatchObject({
    title: "Plan",
    publisher: "The Example",
    language: "en",
    publishedAt: { earliest: "2025-02-16", basis: "STATED" },
  });
});

test("inputs are counted without being read", async () => {
  for (const name of ["in/a.txt", "in/b.txt"]) await write(name, "");
  expect(await countInputs([at("in"), at("missing.txt"), "-"])).toBe(4);
});

test("pages are cleaned whatever their names end in, and what holds none fails in its place", async () => {
  const paragraphs = "<p>The minister said, on the record, that the plan would, with luck, be ready.</p>".repeat(8);
  await write("page", `<article>${paragraphs}</article>`);
  await write("empty.html", "<p></p>");
  const names: string[] = [];
  for await (const result of openPages([at("page"), at("empty.html")])) names.push(result.kind);
  expect(names).toEqual(["page", "failure"]);
});

test.skipIf(process.platform === "win32")("a pipe that is named is refused, not waited for", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  await write("a.txt", "One.");
  expect(told(await read([at("pipe"), at("a.txt")]))).toEqual(["pipe INPUT_UNREADABLE", "a.txt"]);
});
