import { KnownError } from "@stance/schema";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { articleId, makeActor, makeRecord, makeRun, makeTopic, statementId } from "../../test/make.ts";
import type { SearchHit } from "../read/rows.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import { search, totalHits } from "./search.ts";

const actor = makeActor("Ada Mine");
const topic = makeTopic("Harbour");
const said = { actor, topic };

const FILLER = "Nothing of note took place. ".repeat(120);
const LONG = `Menu: tariffs\n${FILLER}\nThe café’s owners reject the tolls on 😀 bridges.\n${FILLER}`;

describeEngines("Search", ({ newStore }) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore();
    await saveTopics(store, [topic]);
    await writeArticle(store, makeRecord({ name: "first", said: [{ ...said, words: "We back the harbour guarantee" }] }));
    await writeArticle(store, makeRecord({ name: "long", text: LONG, version: { boilerplate: [{ start: 0, end: 13 }] } }));
    for (let place = 0; place < 25; place += 1) {
      await writeArticle(store, makeRecord({ name: `copy${place}`, text: `A ferry sails. ${"It is late. ".repeat(place % 5)}` }));
    }
  });

  const hits = async (text: string) => (await search(store, { text, first: 100 })).edges.map(({ node }) => node);
  const ids = async (text: string) => (await hits(text)).map(({ id }) => id).sort();
  const highlighted = ({ snippet, highlights }: SearchHit) => highlights.map(({ start, end }) => snippet.slice(start, end));

  test("finds articles and statements by all their words, and shows which", async () => {
    const found = await hits("harbour guarantees");
    expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      `ARTICLE ${articleId("first")}`,
      `STATEMENT ${statementId("first0")}`,
    ]);
    for (const hit of found) expect(highlighted(hit)).toEqual(["harbour", "guarantee"]);
    expect(await totalHits(store, "harbour guarantees")).toBe(2);
  });

  test("finds words in a long text, without regard to case and diacritics, and shows them near their place", async () => {
    const [hit] = await hits("CAFE tolls");
    expect(hit?.id).toBe(articleId("long"));
    expect(hit?.snippet.length).toBeLessThanOrEqual(240);
    expect(highlighted(hit as SearchHit)).toEqual(["café’s", "tolls"]);
  });

  test("finds an article by its title", async () => {
    expect(await ids("about long")).toEqual([articleId("long")]);
  });

  test("does not look into boilerplate", async () => {
    expect(await ids("tariffs")).toEqual([]);
  });

  test("gives every hit once, best first, page after page", async () => {
    const all = await search(store, { text: "ferry", first: 100 });
    expect(all.edges).toHaveLength(25);
    expect(await totalHits(store, "ferry")).toBe(25);
    const paged: SearchHit[] = [];
    for (let after: string | undefined; ; ) {
      const page = await search(store, { text: "ferry", first: 4, after });
      paged.push(...page.edges.map(({ node }) => node));
      if (!page.hasNextPage) break;
      after = page.edges.at(-1)?.cursor;
    }
    expect(paged).toEqual(all.edges.map(({ node }) => node));
  });

  test.each([
    '"',
    "'",
    "' OR 1=1 --",
    '"unclosed phrase',
    "harbour AND",
    "NOT",
    "NEAR(a b)",
    "words: harbour",
    "*",
    "a*",
    "-harbour",
    "(((",
    ")",
    "^harbour",
    "harbour:*",
    "!harbour",
    "a & | b",
    "<-> :A",
    "\\",
    "%",
    "_",
    "\0",
    "🤷",
    "\ud800",
    "{}",
    "[1]",
    "a\u0000b",
    "harbour;drop table positions",
  ])("takes %j for words", async (text) => {
    await expect(search(store, { text })).resolves.toBeDefined();
    await expect(totalHits(store, text)).resolves.toBeTypeOf("number");
  });

  test("takes any text for words, and highlights lie in the snippet", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
        for (const { snippet, highlights } of await hits(`${text} ferry`)) {
          for (const { start, end } of highlights) expect(0 <= start && start < end && end <= snippet.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("finds nothing for no words", async () => {
    expect(await hits("")).toEqual([]);
    expect(await totalHits(store, " -- ")).toBe(0);
  });

  test("refuses a size that no page has", async () => {
    await expect(search(store, { text: "ferry", first: 0 })).rejects.toThrow(KnownError);
  });

  test("follows what is written anew", async () => {
    const text = "Ada Mine said: “We back the quay”.";
    await writeArticle(store, makeRecord({ name: "moving", text, said: [{ ...said, words: "We back the quay" }] }));
    expect(await ids("quay")).toEqual([articleId("moving"), statementId("moving0")]);
    await writeArticle(store, makeRecord({ name: "moving", text, run: makeRun("2"), article: { title: "On the wharf" } }));
    expect(await ids("quay")).toEqual([articleId("moving")]);
    expect(await ids("wharf")).toEqual([articleId("moving")]);
    expect(await ids("about moving")).toEqual([]);
  });
});
