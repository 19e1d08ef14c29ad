import { TopicFile } from "@stance/schema";
import { getStandings, listArticles, listStories, openStore, type Store, splitStory, totalStatements } from "@stance/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inOrder, textSource } from "../test/sources.ts";
import { actorIdOf, topicIdOf } from "./derived-ids.ts";
import { ingest } from "./ingest.ts";

const BRIDGE = TopicFile.parse([
  {
    id: "harbour-bridge",
    name: "Harbour bridge",
    proposition: "A bridge should be built over the harbour.",
    keywords: ["harbour bridge"],
  },
]);

const BODY = `Mayor Ada Silva said she opposed the harbour bridge on Tuesday after a long meeting of the council. Silva said that the city could not pay for a harbour bridge.

The council had met for six hours in the old town hall while some two hundred people waited outside in the rain. Members spoke about the cost of the pillars, the traffic on both banks, and the ferries that have crossed the water for ninety years.

Engineers had told them in March that the pillars would have to stand in deep mud. A second report, which the council paid for in May, is expected before the summer.`;
const WIRE = `Mayor rejects harbour bridge\n\n${BODY}`;
const COPY = `City will not pay for bridge, says mayor\n\n${BODY}\n\nThe Harbour Post added that ferries sail as before.`;
const OTHER = `Ferry company buys two ships

The ferry company said it would buy two ships. It expects them next spring, from a yard that has built all of its fleet, and will sell the oldest ship to a museum. Silva said that the city could not pay for a harbour bridge.`;

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(() => store.close());

const read = (...texts: [name: string, text: string][]) =>
  ingest({ store, sources: inOrder(texts.map(([name, text]) => textSource(name, text))), topics: BRIDGE });

const standing = async () => {
  const pair = { actorId: actorIdOf("ada-silva"), topicId: topicIdOf("harbour-bridge") };
  return (await getStandings(store, [pair]))[0];
};

describe("copies of one text", () => {
  it("are one story, and what they report is counted once", async () => {
    await read(["wire.txt", WIRE], ["first.txt", COPY]);
    const [statements, before] = [await totalStatements(store), await standing()];
    expect(before).toMatchObject({ stories: 1 });
    const texts = [WIRE, COPY, WIRE, COPY];
    const summary = await read(...texts.map((text, place): [string, string] => [`copy${place}.txt`, text]));
    expect(summary.new).toBe(4);
    expect(await listStories(store, 10)).toMatchObject([{ articles: 6 }]);
    expect(await totalStatements(store)).toBe(statements);
    expect(await standing()).toMatchObject({ statements: before?.statements, stories: 1 });
  });

  it("are not made by the same sentence in two articles", async () => {
    await read(["wire.txt", WIRE], ["ferry.txt", OTHER]);
    expect(await listStories(store, 10)).toEqual([]);
  });

  it("stay apart where a person split them, also when they are read again", async () => {
    await read(["wire.txt", WIRE], ["copy.txt", COPY]);
    const { edges } = await listArticles(store, {});
    const [article] = edges.map(({ node }) => node.id);
    if (article === undefined) throw new Error("nothing was read");
    const decided = { reviewer: "an editor", reason: "", decidedAt: "2025-05-01T00:00:00.000Z" };
    await splitStory(store, { ...decided, id: "rev_00000001" as never, articleId: article });
    const [topic] = BRIDGE;
    const sources = inOrder([textSource("wire.txt", WIRE), textSource("copy.txt", COPY)]);
    await ingest({ store, sources, topics: topic === undefined ? [] : [{ ...topic, description: "Another run." }] });
    expect(await listStories(store, 10)).toEqual([]);
  });
});
