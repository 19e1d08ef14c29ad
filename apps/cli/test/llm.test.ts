import { setTimeout } from "node:timers/promises";
import type { Extraction } from "@stance/schema";
import { expect, test } from "vitest";
import { cutting, finding, hanging, type ModelStandIn, type Reply, replying, saying, startModel } from "./model-stand-in.ts";
import { collect, jsonLines, runStance, startStance } from "./run-stance.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const KEY = "sk-stand-in-0123456789";
const TOPICS = JSON.stringify([
  { id: "road-tax", name: "Road tax", proposition: "The road tax should be abolished", keywords: ["road tax"] },
]);
const WORDS = "the road tax has had its day";
const speechOf = (place: string) => `President Ada Silva said in ${place} that ${WORDS}.\n`;
const GOOD = finding(WORDS, "SUPPORT", "road-tax");

type Line = Extraction & { readonly error?: { readonly code: string; readonly message: string } };

async function readWith(model: Pick<ModelStandIn, "url">, words: string[], env: Record<string, string> = {}, files = ["a.txt"]) {
  await using folder = await temporaryFolder();
  return await readIn(folder, model, words, env, files);
}

async function readIn(
  folder: TemporaryFolder,
  model: Pick<ModelStandIn, "url">,
  words: string[],
  more: Record<string, string>,
  files: string[],
) {
  await folder.write("topics.json", TOPICS);
  for (const file of files) await folder.write(file, speechOf(file));
  const env = { STANCE_LLM_URL: model.url, STANCE_LLM_MODEL: "stand-in", STANCE_LLM_KEY: KEY, ...more };
  const options = ["--topics", "topics.json", "--reader", "llm"];
  const { code, out, err } = await runStance([...words, ...files, ...options], { cwd: folder.path, env });
  return { code, out, err, lines: () => jsonLines<Line>(out) };
}

test("extract reads with a language model, and tells what that took", async () => {
  await using model = await startModel(GOOD);
  const env = { STANCE_LLM_INPUT_PRICE: "2", STANCE_LLM_OUTPUT_PRICE: "10" };
  const { code, err, lines } = await readWith(model, ["extract", "--json"], env);
  expect(code).toBe(0);
  expect(lines()[0]?.statements).toMatchObject([{ content: [{ text: WORDS }], topics: ["road-tax"] }]);
  expect(lines()[0]?.positions).toMatchObject([
    { topic: "road-tax", stance: "SUPPORT", evidence: [{ text: expect.stringContaining(WORDS) }] },
  ]);
  expect(err).toBe(
    "llm: 2 requests, 0 of them repeated · 0 answers from the cache · 2000 tokens in, 200 out · cost 0.0060 · dropped 0 quotations, 0 conditions, 0 targets, 0 stances\n",
  );
  expect(model.received[0]).toContain(`Bearer ${KEY}`);
});

test("an invented quotation is dropped and counted", async () => {
  await using model = await startModel(finding("the road tax is theft", "SUPPORT", "road-tax"));
  const { code, err, lines } = await readWith(model, ["extract", "--json"]);
  expect(code).toBe(0);
  expect(lines()[0]).toMatchObject({ statements: [], positions: [] });
  expect(err).toContain("dropped 1 quotations");
});

test("a passing failure is tried again", async () => {
  await using model = await startModel(replying(429, {}, { "retry-after": "0" }), GOOD);
  const { code, err, lines } = await readWith(model, ["extract", "--json"]);
  expect(code).toBe(0);
  expect(lines()[0]?.statements).toHaveLength(1);
  expect(err).toContain("3 requests, 1 of them repeated");
});

test.concurrent.each<[string, Reply, string]>([
  ["another form", saying('{"statements": [{"who": 1}]}'), "structured output"],
  ["half an answer", saying('{"statements": [{"spea'), "structured output"],
  ["a refusal", saying(null, "I cannot help with that."), "refused to read this article"],
  ["more waiting than a minute", replying(429, {}, { "retry-after": "3600" }), "asked too often"],
  ["a request it cannot take", replying(400, { error: { message: `no ${KEY}` } }), "does not take the request (HTTP 400)"],
])("%s takes the place of that article alone", async (_, reply, said) => {
  const good: Reply = (body, response) => (body.includes("in a.txt") ? reply : GOOD)(body, response);
  await using model = await startModel(good);
  const { code, err, lines } = await readWith(model, ["extract", "--json"], {}, ["a.txt", "b.txt"]);
  expect(code).toBe(1);
  expect(lines()[0]).toEqual({ file: "a.txt", error: { code: "READER_FAILED", message: expect.stringContaining(said) } });
  expect(lines()[1]?.statements).toHaveLength(1);
  expect(JSON.stringify([err, lines()])).not.toContain(KEY);
});

test.concurrent.each<[string, Reply, string]>([
  ["a key that it does not accept", replying(401, { error: { message: `bad key ${KEY}` } }), "check STANCE_LLM_KEY"],
  ["no such model", replying(404, { error: { message: "no model" } }), "check STANCE_LLM_MODEL"],
  ["another address", replying(307, {}, { location: "http://localhost/" }), "set STANCE_LLM_URL to the address"],
])("%s ends it at the first article, in one line without the key", async (_, reply, said) => {
  await using model = await startModel(reply);
  const { code, out, err } = await readWith(model, ["extract"], {}, ["a.txt", "b.txt"]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^llm: 1 requests.*\nstance: The language model at 127[^\n]*\n$/);
  expect(err).toContain(said);
  expect(err).not.toContain(KEY);
});

test("an answer that breaks off is asked for again", async () => {
  await using model = await startModel(cutting, GOOD);
  const { code, err } = await readWith(model, ["extract", "--json"]);
  expect(code).toBe(0);
  expect(err).toContain("3 requests, 1 of them repeated");
});

test("ingest stores what the model finds, and neither reads nor pays for anything twice", async () => {
  await using model = await startModel(GOOD);
  await using folder = await temporaryFolder();
  const ingest = (env: Record<string, string> = {}) => readIn(folder, model, ["ingest", "--json"], env, ["a.txt", "b.txt"]);
  const first = await ingest();
  expect(first.code).toBe(0);
  expect(first.lines()[0]).toMatchObject({ new: 2, failed: 0, statements: 2, positions: 2 });
  expect(first.err).toMatch(/^new .*\nnew .*\nllm: 4 requests/);
  expect((await ingest()).lines()[0]).toMatchObject({ unchanged: 2 });
  const elsewhere = await ingest({ DATABASE_URL: "file:./other.db" });
  expect(elsewhere.lines()[0]).toMatchObject({ new: 2, positions: 2 });
  expect(elsewhere.err).toContain("llm: 0 requests, 0 of them repeated · 4 answers from the cache");
  expect(model.received).toHaveLength(4);
});

test("an article that the model refuses is told as failed, and the rest are stored", async () => {
  const model = await startModel((body, response) => (body.includes("in a.txt") ? saying(null, "No.") : GOOD)(body, response));
  await using _ = model;
  const { code, out, err } = await readWith(model, ["ingest", "--json"], {}, ["a.txt", "b.txt"]);
  expect(code).toBe(1);
  expect(jsonLines(out)[0]).toMatchObject({ new: 1, failed: 1 });
  expect(err).toContain("READER_FAILED");
});

test.concurrent.each([
  ["nothing", { STANCE_LLM_URL: "", STANCE_LLM_MODEL: "" }, "set STANCE_LLM_URL and STANCE_LLM_MODEL"],
  ["no model", { STANCE_LLM_MODEL: "" }, "set STANCE_LLM_MODEL"],
  ["no usable address", { STANCE_LLM_URL: `http://me:${KEY}@localhost/v1` }, "STANCE_LLM_URL holds a password"],
  ["an unknown provider", { STANCE_LLM_PROVIDER: "acme" }, "STANCE_LLM_PROVIDER is one of openai-compatible, anthropic"],
  ["no price", { STANCE_LLM_INPUT_PRICE: "cheap" }, "STANCE_LLM_INPUT_PRICE is a number"],
])("an environment that says %s is told before anything is asked", async (_, env, said) => {
  await using model = await startModel(GOOD);
  const { code, out, err } = await readWith(model, ["extract"], env);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(said);
  expect(err).not.toContain(KEY);
  expect(model.received).toEqual([]);
});

test("without --reader llm no model is asked, whatever the environment says", async () => {
  await using model = await startModel(GOOD);
  await using folder = await temporaryFolder();
  await folder.write("a.txt", speechOf("Lund"));
  await folder.write("topics.json", TOPICS);
  const env = { STANCE_LLM_URL: model.url, STANCE_LLM_MODEL: "stand-in" };
  const { code, err } = await runStance(["extract", "a.txt", "--topics", "topics.json"], { cwd: folder.path, env });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(model.received).toEqual([]);
});

test("Anthropic's protocol is spoken where the environment says so", async () => {
  await using model = await startModel(replying(401, { type: "error", error: { type: "authentication_error", message: "no" } }));
  const { code, err } = await readWith(model, ["extract"], { STANCE_LLM_PROVIDER: "anthropic" });
  expect(code).toBe(1);
  expect(err).toContain("check STANCE_LLM_KEY");
  expect(model.received[0]).toContain(`"x-api-key":"${KEY}"`);
});

test("Ctrl-C breaks off a model that does not answer, and the article is read by the same command later", async () => {
  await using model = await startModel(hanging, GOOD);
  await using folder = await temporaryFolder();
  await folder.write("topics.json", TOPICS);
  await folder.write("a.txt", speechOf("Lund"));
  const env = { STANCE_LLM_URL: model.url, STANCE_LLM_MODEL: "stand-in" };
  const words = ["ingest", "a.txt", "--topics", "topics.json", "--reader", "llm", "--json"];
  const child = startStance(words, { cwd: folder.path, env });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  while (model.received.length === 0) await setTimeout(20);
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, summary: jsonLines(out())[0] }).toMatchObject({ code: 130, summary: { stopped: true, new: 0, failed: 0 } });
  expect(err()).toContain("llm: 1 requests");
  const again = await runStance(words, { cwd: folder.path, env });
  expect(jsonLines(again.out)[0]).toMatchObject({ new: 1, positions: 1 });
});
