import { describe, expect, test } from "vitest";
import { KEY } from "../test/key.ts";
import { makeArticle, makeReader, TEXT, TOPIC } from "../test/make-reader.ts";
import { drafted, finding, judged, startStandIn } from "../test/stand-in.ts";

const INDIRECT = drafted({ speaker: "Mayor Anna Lindqvist", cue: "said", content: ["the city needs the harbour toll"] });
const DIRECT = drafted({ speaker: "Lindqvist", cue: "said", content: ["“We will charge it if the council agrees,”"] });
const ACT = drafted({ speaker: "Nordhav", cue: "rejected", content: ["the first draft of the toll"], isAct: true });

describe("a reading by the model", () => {
  test("has its statements with their places, in order of the text", async () => {
    const { url } = await startStandIn(finding({ statements: [ACT, DIRECT, INDIRECT] }));
    const { statements } = await makeReader(url).read(makeArticle());
    expect(statements.map(({ id, form, content }) => [id, form, content[0]?.text])).toEqual([
      ["s1", "INDIRECT", "the city needs the harbour toll"],
      ["s2", "DIRECT", "We will charge it if the council agrees,"],
      ["s3", "ACTION", "the first draft of the toll"],
    ]);
    for (const { speaker, cue, content } of statements) {
      for (const span of [speaker, cue, ...content]) expect(span && TEXT.slice(span.start, span.end)).toBe(span?.text);
    }
  });

  test("gives one speaker one actor, by surname too", async () => {
    const { url } = await startStandIn(finding({ statements: [DIRECT, INDIRECT] }));
    const { statements, actors } = await makeReader(url).read(makeArticle());
    expect(statements.map(({ speaker }) => speaker?.actor)).toEqual(["anna-lindqvist", "anna-lindqvist"]);
    expect(actors.map(({ slug }) => slug)).toContain("anna-lindqvist");
  });

  test("has the stance that was judged, with the condition in the article's words", async () => {
    const condition = "if the council agrees";
    const stances = [judged({ topic: TOPIC.id, stance: "CONDITIONAL", condition, confidence: 0.7 })];
    const { url } = await startStandIn(finding({ statements: [DIRECT], stances }));
    const { positions, statements } = await makeReader(url).read(makeArticle());
    expect(positions).toMatchObject([
      { statement: "s1", actor: "anna-lindqvist", stance: "CONDITIONAL", condition, basis: "DIRECT_QUOTE", confidence: 0.7 },
    ]);
    expect(statements[0]?.topics).toEqual([TOPIC.id]);
  });

  test("asks about stances without naming the speaker", async () => {
    const { url, requests } = await startStandIn(finding({ statements: [INDIRECT, DIRECT] }));
    await makeReader(url).read(makeArticle());
    const [, aboutStances] = requests;
    expect(aboutStances?.body).toContain("the speaker");
    expect(aboutStances?.body).not.toContain("Lindqvist");
  });

  test("asks nothing about stances where there are no statements", async () => {
    const { url, requests } = await startStandIn(finding({ statements: [] }));
    const { statements, positions } = await makeReader(url).read(makeArticle());
    expect([statements, positions, requests.length]).toEqual([[], [], 1]);
  });

  test("counts requests and tokens, and what they cost", async () => {
    const { url } = await startStandIn(finding({ statements: [INDIRECT] }));
    const reader = makeReader(url, { prices: { input: 5_000, output: 20_000 } });
    await reader.read(makeArticle());
    expect(reader.usage()).toMatchObject({
      requests: 2,
      retries: 0,
      inputTokens: 200,
      outputTokens: 20,
      cost: 1.4,
      cacheHits: 0,
    });
  });

  test("sends the key as a bearer token, and only with the request", async () => {
    const { url, requests } = await startStandIn(finding({ statements: [] }));
    await makeReader(url).read(makeArticle());
    expect(requests[0]?.path).toBe("/v1/chat/completions");
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(requests[0]?.body).not.toContain(KEY);
  });

  test("asks an endpoint without a key without one", async () => {
    const { url, requests } = await startStandIn(finding({ statements: [] }));
    await makeReader(url, { key: null }).read(makeArticle());
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe("what the model invents", () => {
  test.each([
    ["a quotation", drafted({ content: ["We will never charge it."] }), 1, 0],
    ["a quotation with a word changed", drafted({ content: ["the city needs a harbour toll"] }), 1, 0],
    ["a quotation in other quotation marks", drafted({ content: ['"We will charge it if the council agrees,"'] }), 1, 0],
    ["an empty quotation", drafted({ content: [""] }), 1, 0],
    ["half of a quotation", drafted({ content: ["the city needs the harbour toll", "and more"] }), 1, 1],
    ["a speaker", drafted({ speaker: "Governor Olsen", content: ["the city needs the harbour toll"] }), 1, 1],
    ["a cue", drafted({ cue: "thundered", content: ["the city needs the harbour toll"] }), 1, 1],
    ["a source", drafted({ reportedBy: "a spokesman", content: ["the city needs the harbour toll"] }), 1, 1],
  ])("is dropped and counted: %s", async (_what, statement, dropped, kept) => {
    const { url } = await startStandIn(finding({ statements: [statement] }));
    const reader = makeReader(url);
    const { statements } = await reader.read(makeArticle());
    expect(reader.usage().droppedQuotations).toBe(dropped);
    expect(statements).toHaveLength(kept);
    for (const { speaker, cue, reportedBy } of statements) expect([speaker, cue, reportedBy]).toEqual([null, null, null]);
  });

  test("leaves a stance UNCLEAR where it is a condition", async () => {
    const stances = [judged({ topic: TOPIC.id, stance: "CONDITIONAL", condition: "if the king agrees" })];
    const { url } = await startStandIn(finding({ statements: [DIRECT], stances }));
    const reader = makeReader(url);
    const { positions } = await reader.read(makeArticle());
    expect(positions).toMatchObject([{ stance: "UNCLEAR", condition: null }]);
    expect(reader.usage().droppedConditions).toBe(1);
  });

  test("is no position where it is a topic or an item", async () => {
    const stances = [judged({ topic: "monarchy", stance: "SUPPORT" }), judged({ item: 7, topic: TOPIC.id, stance: "SUPPORT" })];
    const { url } = await startStandIn(finding({ statements: [DIRECT], stances }));
    const reader = makeReader(url);
    expect((await reader.read(makeArticle())).positions).toEqual([]);
    expect(reader.usage().droppedStances).toBe(2);
  });
});
