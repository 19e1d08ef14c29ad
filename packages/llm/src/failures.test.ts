import { KnownError } from "@stance/schema";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { KEY } from "../test/key.ts";
import { makeArticle, makeReader } from "../test/make-reader.ts";
import { completion, cutting, drafted, finding, hanging, type Reply, sending, startStandIn } from "../test/stand-in.ts";
import { createLlmReader, type LlmReader } from "./index.ts";

const BUSY = sending(429, { error: { message: "slow down" } });
const GOOD = finding({ statements: [drafted({ content: ["the city needs the harbour toll"] })] });

async function failureOf(reader: LlmReader): Promise<KnownError> {
  const failure = await reader.read(makeArticle()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(KnownError);
  return failure as KnownError;
}

describe("a failure that may pass", () => {
  test.each<[string, Reply]>([
    ["asked too often", BUSY],
    ["out of order", sending(500, { error: { message: "oops" } })],
    ["overloaded", sending(529, "<html>overloaded</html>")],
    ["cut off in the middle of the answer", cutting],
    ["cut off before the answer", (_request, response) => response.destroy()],
  ])("is tried again: %s", async (_what, reply) => {
    const { url, requests } = await startStandIn(reply, reply, GOOD);
    const reader = makeReader(url);
    expect((await reader.read(makeArticle())).statements).toHaveLength(1);
    expect([requests.length, reader.usage().requests, reader.usage().retries]).toEqual([4, 4, 2]);
  });

  test.each<[string, Reply, RegExp]>([
    ["asked too often", BUSY, /asked too often \(HTTP 429\) \(slow down\): try again later/],
    ["out of order", sending(503, {}), /out of order \(HTTP 503\).*try again later/],
    ["cut off", cutting, /broke off its answer: try again later/],
  ])("is given up after the last attempt: %s", async (_what, reply, message) => {
    const { url, requests } = await startStandIn(reply);
    const failure = await failureOf(makeReader(url, { maxRetries: 2 }));
    expect(failure.code).toBe("READER_FAILED");
    expect(failure.message).toMatch(message);
    expect(requests).toHaveLength(3);
  });

  test("waits as long as the endpoint asks for", async () => {
    const waits: number[] = [];
    const { url } = await startStandIn(sending(429, {}, { "retry-after": "7" }), sending(500, {}), GOOD);
    await makeReader(url, { wait: async (milliseconds) => void waits.push(milliseconds) }).read(makeArticle());
    expect(waits).toEqual([7_000, 2_000]);
  });

  test("is given up at once where the endpoint asks for an hour", async () => {
    const { url, requests } = await startStandIn(sending(429, {}, { "retry-after": "3600" }));
    expect((await failureOf(makeReader(url))).code).toBe("READER_FAILED");
    expect(requests).toHaveLength(1);
  });

  test("ends after the time that one request may take", async () => {
    const { url, requests } = await startStandIn(hanging);
    const failure = await failureOf(makeReader(url, { timeoutMs: 50, maxRetries: 1 }));
    expect(failure.message).toMatch(/did not answer within 0.05 s/);
    expect(requests).toHaveLength(2);
  });

  test("ends where nothing listens", async () => {
    const failure = await failureOf(makeReader("http://127.0.0.1:1/v1", { maxRetries: 1 }));
    expect(failure.code).toBe("READER_UNAVAILABLE");
    expect(failure.message).toMatch(/^The language model at 127.0.0.1:1 cannot be reached .*check STANCE_LLM_URL/);
  });
});

describe("an answer that is none", () => {
  test.each<[string, Reply, RegExp]>([
    ["another form", sending(200, completion('{"statements": [{"who": 1}]}')), /not answer in the form/],
    ["no JSON", sending(200, completion("Here are the statements:")), /not answer in the form/],
    ["nothing", sending(200, completion(null)), /not answer in the form/],
    ["half of one", sending(200, completion('{"statements": [{"spea')), /not answer in the form/],
    ["half of one, at the limit", sending(200, completion('{"statements": [{"spea', { finish_reason: "length" })), /broke off/],
    ["a whole one at the limit", sending(200, completion('{"statements": []}', { finish_reason: "length" })), /broke off/],
    ["a refusal", sending(200, completion(null, { refusal: "I cannot help with that." })), /refused to read this article/],
    ["a filter", sending(200, completion(null, { finish_reason: "content_filter" })), /refused to read this article/],
    ["no such setting", sending(400, { error: { message: "response_format" } }), /does not take the request \(HTTP 400\)/],
  ])("fails once, saying what to do: %s", async (_what, reply, message) => {
    const { url, requests } = await startStandIn(reply);
    const failure = await failureOf(makeReader(url));
    expect(failure.code).toBe("READER_FAILED");
    expect(failure.message).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  test.each<[string, Reply, RegExp]>([
    ["no choices", sending(200, { id: "c1", choices: [] }), /not in its protocol/],
    ["a web page", sending(200, "<html>Welcome</html>", { "content-type": "text/html" }), /not in its protocol/],
    ["a wrong key", sending(401, { error: { message: "bad key" } }), /does not accept the key \(HTTP 401\) \(bad key\)/],
    ["no such model", sending(404, { error: { message: "no model" } }), /no such model or address .*STANCE_LLM_MODEL/],
  ])("fails for every article, saying what to do: %s", async (_what, reply, message) => {
    const { url, requests } = await startStandIn(reply);
    const failure = await failureOf(makeReader(url));
    expect(failure.code).toBe("READER_UNAVAILABLE");
    expect(failure.message).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  test("costs its tokens all the same", async () => {
    const { url } = await startStandIn(sending(200, completion("no")));
    const reader = makeReader(url);
    await failureOf(reader);
    expect(reader.usage()).toMatchObject({ requests: 1, inputTokens: 100, outputTokens: 10 });
  });

  test("fails the article when only its stances are missing", async () => {
    const { url } = await startStandIn(GOOD, sending(200, completion("no")));
    expect((await failureOf(makeReader(url))).code).toBe("READER_FAILED");
  });

  test("leaves the reader as it was: it reads on, and knows nobody of that article", async () => {
    const { url } = await startStandIn(sending(200, completion("no")), GOOD);
    const reader = makeReader(url);
    await failureOf(reader);
    const { actors, statements } = await reader.read(makeArticle());
    expect(statements).toHaveLength(1);
    expect(actors.filter(({ isNew }) => !isNew)).toEqual([]);
    expect((await reader.read(makeArticle())).actors.some(({ isNew }) => !isNew)).toBe(true);
  });
});

describe("the key", () => {
  test("is struck out of what the endpoint says", async () => {
    const { url } = await startStandIn(sending(401, { error: { message: `Incorrect key: ${KEY}.` } }));
    const failure = await failureOf(makeReader(url));
    expect(failure.message).toContain("Incorrect key: [key].");
    expect(JSON.stringify([failure, failure.message, failure.stack, failure.cause])).not.toContain(KEY);
  });

  test("is written to no log", async () => {
    const written: unknown[][] = [];
    const spies = [
      ...(["log", "info", "warn", "error", "debug"] as const).map((level) => vi.spyOn(console, level)),
      vi.spyOn(process.stderr, "write"),
      vi.spyOn(process.stdout, "write"),
      vi.spyOn(process, "emitWarning"),
    ];
    for (const spy of spies) spy.mockImplementation((...words: unknown[]) => written.push(words) > 0);
    onTestFinished(() => void vi.restoreAllMocks());
    const { url } = await startStandIn(sending(500, { error: { message: KEY } }), sending(401, { error: { message: KEY } }));
    await failureOf(makeReader(url));
    expect(JSON.stringify(written)).not.toContain(KEY);
  });

  test("follows no redirect", async () => {
    const elsewhere = await startStandIn(GOOD);
    const { url } = await startStandIn(sending(307, "", { location: `${elsewhere.url}/chat/completions` }));
    expect((await failureOf(makeReader(url))).message).toMatch(/sends elsewhere \(HTTP 307\)/);
    expect(elsewhere.requests).toHaveLength(0);
  });
});

describe("a reading", () => {
  test("ends with the reason of the signal that aborts it", async () => {
    const abort = new AbortController();
    const { url, requests } = await startStandIn((_request, _response) => abort.abort(new Error("stopped")));
    await expect(makeReader(url).read(makeArticle(), abort.signal)).rejects.toThrow("stopped");
    expect(requests).toHaveLength(1);
  });

  test("ends so between two attempts too", async () => {
    const abort = new AbortController();
    const { url, requests } = await startStandIn((request, response) => {
      response.on("close", () => abort.abort(new Error("stopped")));
      sending(503, {})(request, response);
    });
    const reader = createLlmReader({ url, model: "stand-in", key: KEY, topics: [] });
    await expect(reader.read(makeArticle(), abort.signal)).rejects.toThrow("stopped");
    expect(requests).toHaveLength(1);
  });

  test("that is aborted before it begins makes no request", async () => {
    const { url, requests } = await startStandIn(GOOD);
    const reader = makeReader(url);
    await expect(reader.read(makeArticle(), AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
    expect([requests.length, reader.usage().requests]).toEqual([0, 0]);
  });

  test("is not begun for a text that is too long", async () => {
    const { url, requests } = await startStandIn(GOOD);
    const long = makeReader(url).read(makeArticle("Word. ".repeat(20_000)));
    await expect(long).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
    expect(requests).toHaveLength(0);
  });
});
