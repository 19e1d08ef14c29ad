import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TopicFile } from "@stance/schema";
import { openSources } from "@stance/sources";
import {
  checkStore,
  contradictionsOfStatements,
  evidenceOfStatements,
  findActorsByName,
  listArticles,
  listStatements,
  openStore,
  type Store,
  totalPositions,
  totalStatements,
  totalTopics,
} from "@stance/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failedSource, inOrder, textSource } from "../test/sources.ts";
import { type IngestEvent, type IngestOptions, ingest } from "./ingest.ts";

const DATA = fileURLToPath(new URL("../../../data", import.meta.url));
const topics = TopicFile.parse(JSON.parse(readFileSync(`${DATA}/topics.json`, "utf8")));
const BRIDGE = TopicFile.parse([
  {
    id: "harbour-bridge",
    name: "Harbour bridge",
    proposition: "A bridge should be built over the harbour.",
    keywords: ["harbour bridge"],
  },
]);
const NEWS = `Mayor rejects harbour bridge

Mayor Ada Silva rejected the harbour bridge on Tuesday. "We will never pay for a harbour bridge that nobody needs," Silva said.`;
const REPRINT = `Silva speaks out

"We will never pay for a harbour bridge that nobody needs," Mayor Ada Silva said.`;
const FRENCH = `Le pont du port divise la ville

La mairesse a déclaré mardi que la ville ne paierait jamais pour un pont dont personne n'a besoin, et que le conseil en débattra la semaine prochaine.`;

let store: Store;
let events: IngestEvent[];
beforeEach(async () => {
  store = await openStore(":memory:");
  events = [];
});
afterEach(() => store.close());

const run = (sources: IngestOptions["sources"], more: Partial<IngestOptions> = {}) =>
  ingest({ store, sources, topics: BRIDGE, onProgress: (event) => events.push(event), ...more });

describe("the five sample articles", () => {
  it("go in once, with three spellings of one name as one actor and all evidence in place", async () => {
    const first = await run(openSources([`${DATA}/articles`]), { topics });
    expect(first).toMatchObject({ new: 5, unchanged: 0, failed: 0, otherLanguage: 0 });
    const counts = [await totalStatements(store), await totalPositions(store)];
    expect(counts).toEqual([first.statements, first.positions]);
    const spellings = await Promise.all(["Zelensky", "Zelenskyy", "Zelenskiy"].map((name) => findActorsByName(store, name)));
    expect(new Set(spellings.map((actors) => actors.map(({ id }) => id).join())).size).toBe(1);
    expect(await checkStore(store)).toMatchObject({ ok: true });

    const second = await run(openSources([`${DATA}/articles`]), { topics });
    expect(second).toMatchObject({ new: 0, updated: 0, unchanged: 5, statements: 0 });
    expect([await totalStatements(store), await totalPositions(store)]).toEqual(counts);
  });

  it("know the days that lie beside them", async () => {
    await run(openSources([`${DATA}/articles`]), { topics });
    const { edges } = await listArticles(store, {});
    expect(edges.map(({ node }) => node.publishedAt?.precision).sort()).toEqual(["DAY", "RANGE", "RANGE", "RANGE", "RANGE"]);
  });
});

describe("each input has its own fate", () => {
  it("a bad one is told and the rest go on", async () => {
    const summary = await run(inOrder([failedSource("photo.jpg"), textSource("a.txt", NEWS)]));
    expect(events.map(({ name, outcome, error }) => [name, outcome, error?.code ?? null])).toEqual([
      ["photo.jpg", "failed", "INPUT_BINARY"],
      ["a.txt", "new", null],
    ]);
    expect(summary).toMatchObject({ read: 1, new: 1, failed: 1 });
  });

  it("what is not in English is kept, not read, and counted", async () => {
    const summary = await run(inOrder([textSource("pont.txt", FRENCH)]));
    expect(summary).toMatchObject({ new: 1, otherLanguage: 1, otherLanguages: { fr: 1 }, statements: 0 });
    expect(events[0]?.note).toContain("fr");
    expect((await listArticles(store, {})).edges[0]?.node.language).toBe("fr");
  });

  it("one word is an article with nothing in it", async () => {
    expect(await run(inOrder([textSource("word.txt", "Bridge")]))).toMatchObject({ new: 1, statements: 0, positions: 0 });
  });

  it("other words at the same address are a new version of the same article", async () => {
    await run(inOrder([textSource("a.txt", NEWS)]));
    const summary = await run(inOrder([textSource("a.txt", NEWS.replace("Tuesday", "Wednesday"))]));
    expect(summary).toMatchObject({ new: 0, updated: 1 });
    expect((await listArticles(store, {})).edges).toHaveLength(1);
  });
});

describe("a dry run", () => {
  it("tells what would become of each input, and writes nothing", async () => {
    await run(inOrder([textSource("old.txt", NEWS), textSource("edited.txt", REPRINT)]));
    const before = [await totalStatements(store), (await listArticles(store, {})).edges.length];
    events = [];
    const summary = await run(
      inOrder([
        textSource("old.txt", NEWS),
        textSource("edited.txt", `${REPRINT} She said no more.`),
        textSource("new.txt", NEWS),
        textSource("new.txt", NEWS),
        textSource("pont.txt", FRENCH),
        failedSource("photo.jpg"),
      ]),
      { dryRun: true, topics },
    );
    expect(summary).toMatchObject({ new: 2, updated: 2, unchanged: 1, failed: 1, otherLanguages: { fr: 1 } });
    expect([await totalStatements(store), (await listArticles(store, {})).edges.length]).toEqual(before);
    expect(await totalTopics(store)).toBe(BRIDGE.length);
  });

  it("with the topics that were read before counts what is unchanged", async () => {
    await run(inOrder([textSource("old.txt", NEWS)]));
    const summary = await run(inOrder([textSource("old.txt", NEWS)]), { dryRun: true });
    expect(summary).toMatchObject({ unchanged: 1, read: 0 });
  });
});

describe("acts of saying are counted, not copies", () => {
  it("the same words of the same speaker in two articles are one statement", async () => {
    await run(inOrder([textSource("a.txt", NEWS)]));
    const before = await totalStatements(store);
    const summary = await run(inOrder([textSource("b.txt", REPRINT)]));
    expect(summary.statements).toBeGreaterThan(0);
    expect((await totalStatements(store)) - before).toBe(summary.statements - 1);
  });
});

describe("one act of saying", () => {
  const WHOLE = `Mayor speaks

“We will never pay for a harbour bridge that nobody needs, and we will say so on every day of the week,” Mayor Ada Silva said.`;
  const PART = `City news

Mayor Ada Silva was asked about the plans. "We will never pay … for a harbour bridge that nobody needs, and we will say so," she said.`;
  const day = (date: string) => ({ publishedAt: { earliest: date, latest: date, precision: "DAY", basis: "STATED" } }) as const;
  const quoted = async () => {
    const { edges } = await listStatements(store, { filter: { forms: ["DIRECT"] } });
    const evidence = await evidenceOfStatements(
      store,
      edges.map(({ node }) => node.id),
    );
    return evidence.map((pieces) => new Set(pieces.map(({ articleId }) => articleId)).size);
  };

  it.each([
    ["whole first", ["whole.txt", "part.txt"]],
    ["in part first", ["part.txt", "whole.txt"]],
  ])("is one statement of two articles, read %s and read again", async (_order, names) => {
    const texts: Record<string, string> = { "whole.txt": WHOLE, "part.txt": PART };
    const sources = () => inOrder(names.map((name) => textSource(name, texts[name] ?? "", day("2025-04-02"))));
    await run(sources());
    expect(await quoted()).toEqual([2]);
    const [other] = BRIDGE;
    await ingest({ store, sources: sources(), topics: other === undefined ? [] : [{ ...other, description: "Another run." }] });
    expect(await quoted()).toEqual([2]);
    expect(await checkStore(store)).toMatchObject({ ok: true });
  });

  it("is not one with a like one of another week", async () => {
    await run(inOrder([textSource("a.txt", WHOLE, day("2025-04-02")), textSource("b.txt", PART, day("2025-05-02"))]));
    expect(await quoted()).toEqual([1, 1]);
  });
});

describe("contradictory reports", () => {
  it("of the five sample articles are the same in whatever order these come", async () => {
    // By words: an actor's id depends on the spelling under which it was met first.
    const links = async (from: Store) => {
      const { edges } = await listStatements(from, { page: { first: 100 } });
      const found = await contradictionsOfStatements(
        from,
        edges.map(({ node }) => node.id),
      );
      return found
        .flat()
        .map(({ kind, topicId, words, otherWords }) => `${kind} ${topicId} ${words} | ${otherWords}`)
        .sort();
    };
    const names = readdirSync(`${DATA}/articles`).sort();
    const paths = names.map((name) => `${DATA}/articles/${name}`);
    await run(openSources(paths), { topics });
    const expected = await links(store);
    expect(new Set(expected.map((link) => link.split(" ")[0]))).toEqual(new Set(["OUTCOME", "REASON", "STANCE", "TERMS", "WHO"]));
    const other = await openStore(":memory:");
    await ingest({ store: other, sources: openSources(paths.toReversed()), topics });
    expect(await links(other)).toEqual(expected);
    await other.close();
  });
});

describe("a stop", () => {
  it("finishes the article in hand and loses nothing that was told", async () => {
    const stop = new AbortController();
    const summary = await run(inOrder([textSource("a.txt", NEWS), textSource("b.txt", REPRINT)]), {
      signal: stop.signal,
      onProgress: (event) => {
        events.push(event);
        stop.abort();
      },
    });
    expect(summary).toMatchObject({ new: 1, stopped: true });
    expect((await listArticles(store, {})).edges).toHaveLength(1);
    expect(await run(inOrder([textSource("a.txt", NEWS), textSource("b.txt", REPRINT)]))).toMatchObject({
      unchanged: 1,
      new: 1,
      stopped: false,
    });
  });
});
