import { type IsoDate, KnownError, STANCES } from "@stance/schema";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { actorId, makeActor, makeOutlet, makeRecord, makeTopic, outletId, type Said } from "../../test/make.ts";
import { countStatements } from "../maintain/count-statements.ts";
import type { Page, PageInput } from "../paging/page.ts";
import { factsOfPairs } from "../read/facts.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import { listActors, pageActorsByArticles, totalActors, totalActorsByArticles } from "./actor-list.ts";
import { listArticles, pageArticlesByActors, totalArticles, totalArticlesByActors } from "./article-list.ts";
import {
  listPositions,
  pagePositionsByActors,
  pagePositionsByPairs,
  pagePositionsByTopics,
  totalPositions,
  totalPositionsByActors,
  totalPositionsByPairs,
} from "./position-list.ts";
import { listShifts, totalShifts } from "./shift-list.ts";
import {
  listStandings,
  pageStandingsByActors,
  pageStandingsByTopics,
  pairsOfActors,
  pairsOfTopics,
  totalStandings,
} from "./standing-list.ts";
import {
  listStatements,
  pageStatementsByActors,
  pageStatementsByArticles,
  totalStatements,
  totalStatementsByArticles,
} from "./statement-list.ts";
import { streamPositions } from "./stream-positions.ts";
import { listTopics, totalTopics } from "./topic-list.ts";

const people = ["Ada Mine", "Émile Zola", "ada mine the younger", "Ольга", "Zoë"].map((name) =>
  makeActor(name.normalize(), { id: actorId(`p${name.length}`), slug: `p${name.length}` as never }),
);
const harbour = makeTopic("Harbour", { keywords: ["the port", "100%_sure"] });
const pier = makeTopic("Pier", { broaderId: harbour.id });
const crane = makeTopic("Crane", { broaderId: pier.id });
const mill = makeTopic("Mill");
const topics = [harbour, pier, crane, mill];
const articles = Array.from({ length: 9 }, (_, place) => {
  const outlet = place % 3 === 0 ? null : makeOutlet(place % 2 === 0 ? "Gazette" : "Courier");
  const said: Said[] = Array.from({ length: 7 }, (_, count) => ({
    words: `Word ${count} of ${place}`,
    actor: people[(place + count) % people.length] as never,
    topic: topics[(place * count) % topics.length] as never,
    // Few days, so that many rows tie by day.
    day: `2025-04-0${1 + ((place + count) % 4)}`,
    stance: STANCES[(place * 5 + count) % STANCES.length] as never,
    confidence: (place + count) / 20,
  }));
  return makeRecord({
    name: `article${place}`,
    said,
    outlet,
    article: {
      publishedAt: place === 4 ? null : { earliest: "2025-04-10", latest: "2025-04-10", precision: "DAY", basis: "STATED" },
    },
  });
});

/** All rows of a list by pages of these sizes, from the start or from the end. */
async function walk<Row>(
  read: (page: PageInput) => Promise<Page<Row>>,
  sizes: readonly number[],
  fromEnd: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let turn = 0; ; turn += 1) {
    const size = sizes[turn % sizes.length];
    const page = await read(fromEnd ? { last: size, before: cursor } : { first: size, after: cursor });
    const nodes = page.edges.map(({ node }) => node);
    expect(nodes.length).toBeLessThanOrEqual(size ?? 0);
    if (fromEnd) rows.unshift(...nodes);
    else rows.push(...nodes);
    expect(fromEnd ? page.hasNextPage : page.hasPreviousPage).toBe(cursor !== undefined);
    if (!(fromEnd ? page.hasPreviousPage : page.hasNextPage)) return rows;
    cursor = (fromEnd ? page.edges[0] : page.edges.at(-1))?.cursor;
  }
}

describeEngines("Lists", ({ newStore }) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore();
    await saveTopics(store, topics);
    for (const record of articles) await writeArticle(store, record);
  });

  const first = <Row>(pages: Page<Row>[]): Page<Row> => pages[0] as Page<Row>;
  const [ada] = people as [(typeof people)[0]];
  const pair = { actorId: ada.id, topicId: harbour.id };
  const lists: [string, (page: PageInput) => Promise<Page<unknown>>, () => Promise<number>][] = [
    ["actors", (page) => listActors(store, { page }), () => totalActors(store)],
    ["topics", (page) => listTopics(store, { page }), () => totalTopics(store)],
    ["articles", (page) => listArticles(store, { page }), () => totalArticles(store)],
    ["statements", (page) => listStatements(store, { page }), () => totalStatements(store)],
    ["positions", (page) => listPositions(store, { page }), () => totalPositions(store)],
    ["positions, oldest first", (page) => listPositions(store, { page, orderBy: "SAID_OLDEST" }), () => totalPositions(store)],
    ["standings", (page) => listStandings(store, { page }), () => totalStandings(store)],
    ["shifts", (page) => listShifts(store, { page }), () => totalShifts(store)],
    [
      "articles of an actor",
      async (page) => first(await pageArticlesByActors(store, [ada.id], { page })),
      async () => (await totalArticlesByActors(store, [ada.id]))[0] ?? 0,
    ],
    [
      "actors of an article",
      async (page) => first(await pageActorsByArticles(store, [articles[1]?.article.id as never], { page })),
      async () => (await totalActorsByArticles(store, [articles[1]?.article.id as never]))[0] ?? 0,
    ],
    [
      "statements of an article",
      async (page) => first(await pageStatementsByArticles(store, [articles[1]?.article.id as never], { page })),
      async () => (await totalStatementsByArticles(store, [articles[1]?.article.id as never]))[0] ?? 0,
    ],
    [
      "positions of an actor",
      async (page) => first(await pagePositionsByActors(store, [ada.id], { page })),
      async () => (await totalPositionsByActors(store, [ada.id]))[0] ?? 0,
    ],
    [
      "positions of a pair",
      async (page) => first(await pagePositionsByPairs(store, [pair], { page })),
      async () => (await totalPositionsByPairs(store, [pair]))[0] ?? 0,
    ],
  ];

  test.each(lists)("of %s give the same rows by pages of any size, from either end", async (_name, read, total) => {
    const whole = await read({ first: 100 });
    const rows = whole.edges.map(({ node }) => node);
    expect(rows).toHaveLength(await total());
    expect(rows.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (sizes, fromEnd) => {
          expect(await walk(read, sizes, fromEnd)).toEqual(rows);
        },
      ),
      { numRuns: 6 },
    );
  });

  test("between two cursors give what lies between", async () => {
    const { edges } = await listPositions(store, { page: { first: 10 } });
    const between = await listPositions(store, { page: { after: edges[2]?.cursor, before: edges[6]?.cursor } });
    expect(between.edges).toEqual(edges.slice(3, 6));
  });

  test("are in the same order on every engine", async () => {
    const names = (await listActors(store)).edges.map(({ node }) => node.name);
    expect(names).toEqual(["Ada Mine", "ada mine the younger", "Émile Zola", "Zoë", "Ольга"]);
    const days = (await listPositions(store, { page: { first: 100 } })).edges.map(
      ({ node }) => `${node.saidOn?.latest} ${node.id}`,
    );
    expect(days).toEqual([...days].sort().reverse());
  });

  test("of nothing are empty pages", async () => {
    const empty = { edges: [], hasNextPage: false, hasPreviousPage: false };
    expect(await listPositions(store, { filter: { actorIds: [] } })).toEqual(empty);
    expect(await pagePositionsByActors(store, [actorId("nobody")], {})).toEqual([empty]);
    expect(await pagePositionsByActors(store, [], {})).toEqual([]);
  });

  test("below many parents are those below each, in the order asked", async () => {
    const ids = [people[2], people[0], people[2]].map((actor) => actor?.id as never);
    const pages = await pagePositionsByActors(store, ids, { page: { first: 3 } });
    for (const [place, id] of ids.entries()) {
      const alone = await listPositions(store, { filter: { actorIds: [id] }, page: { first: 3 } });
      expect(pages[place]?.edges.map(({ node }) => node)).toEqual(alone.edges.map(({ node }) => node));
    }
  });

  test("below one parent and below a hundred take the same number of statements", async () => {
    const many = Array.from({ length: 100 }, (_, place) => people[place % people.length]?.id as never);
    const reads: ((ids: never[]) => Promise<unknown>)[] = [
      (ids) => pagePositionsByActors(store, ids, {}),
      (ids) => pageStatementsByActors(store, ids, {}),
      (ids) => pageArticlesByActors(store, ids, {}),
      (ids) => pageStandingsByActors(store, ids, {}),
      (ids) => totalPositionsByActors(store, ids),
      (ids) =>
        factsOfPairs(
          store,
          ids.map((id) => ({ actorId: id, topicId: harbour.id })),
        ),
    ];
    for (const read of reads) {
      const one = await countStatements(store, () => read(many.slice(0, 1)));
      const hundred = await countStatements(store, () => read(many));
      expect(one.statements).toBeGreaterThan(0);
      expect(hundred.statements).toBe(one.statements);
    }
  });

  test.each([0, 101, -1, 1.5, Number.NaN])("refuse a page of %s rows", async (size) => {
    await expect(listActors(store, { page: { first: size } })).rejects.toMatchObject({ code: "PAGE_SIZE" });
    await expect(listActors(store, { page: { last: size } })).rejects.toThrow(KnownError);
  });

  test("refuse both ends at once", async () => {
    await expect(listActors(store, { page: { first: 1, last: 1 } })).rejects.toMatchObject({ code: "PAGE_SIZE" });
  });

  test("refuse a cursor of another list or order, and any other text", async () => {
    const actors = await listActors(store);
    const oldest = await listPositions(store, { orderBy: "SAID_OLDEST" });
    for (const cursor of [actors.edges[0]?.cursor, oldest.edges[0]?.cursor, "", "🤷", "bnVsbA", "W10", "WzFd"]) {
      await expect(listPositions(store, { page: { after: cursor } }), cursor).rejects.toMatchObject({ code: "CURSOR_INVALID" });
    }
  });

  const positions = async (filter: Parameters<typeof totalPositions>[1]) =>
    (await listPositions(store, { filter, page: { first: 100 } })).edges.map(({ node }) => node);

  test("of positions can be filtered by everything that is asked", async () => {
    const all = await positions({});
    const day: IsoDate = "2025-04-02";
    const expected: [Parameters<typeof totalPositions>[1], (row: (typeof all)[0]) => boolean][] = [
      [{ actorIds: [ada.id] }, (row) => row.actorId === ada.id],
      [{ actorIds: people.slice(0, 2).map(({ id }) => id) }, (row) => people.slice(0, 2).some(({ id }) => id === row.actorId)],
      [{ topicIds: [harbour.id] }, (row) => row.topicId === harbour.id],
      [{ topicIds: [harbour.id], withNarrower: true }, (row) => row.topicId !== mill.id],
      [{ topicIds: [pier.id], withNarrower: true }, (row) => row.topicId === pier.id || row.topicId === crane.id],
      [{ stances: ["SUPPORT", "OPPOSE"] }, (row) => row.stance === "SUPPORT" || row.stance === "OPPOSE"],
      [{ saidFrom: day }, (row) => (row.saidOn?.latest ?? "") >= day],
      [{ saidTo: day }, (row) => (row.saidOn?.latest ?? "9") <= day],
      [{ saidFrom: day, saidTo: day, minConfidence: 0.4 }, (row) => row.saidOn?.latest === day && row.confidence >= 0.4],
      [{ bases: ["ACTION"] }, () => false],
      [{ statuses: ["UNREVIEWED"], knownAt: "2025-04-15T12:00:00.000Z" }, () => true],
      [{ knownAt: "2025-04-15T11:59:59.999Z" }, () => false],
    ];
    for (const [filter, holds] of expected) {
      expect(await positions(filter), JSON.stringify(filter)).toEqual(all.filter(holds));
      expect(await totalPositions(store, filter), JSON.stringify(filter)).toBe(all.filter(holds).length);
    }
    const gazette = articles.filter(({ outlet }) => outlet?.id === outletId("Gazette"));
    expect(await totalPositions(store, { outletIds: [outletId("Gazette")] })).toBe(gazette.length * 7);
  });

  test("of actors can be filtered by part of a name, kind and topic", async () => {
    const names = async (filter: Parameters<typeof totalActors>[1]) =>
      (await listActors(store, { filter })).edges.map(({ node }) => node.name);
    expect(await names({ text: "EMILE z" })).toEqual(["Émile Zola"]);
    expect(await names({ text: "ada" })).toEqual(["Ada Mine", "ada mine the younger"]);
    expect(await names({ text: "ольг" })).toEqual(["Ольга"]);
    expect(await names({ text: "🤷" })).toEqual([]);
    expect(await names({ text: "%" })).toEqual([]);
    expect(await names({ text: " " })).toHaveLength(5);
    expect(await names({ kinds: ["GROUP"] })).toEqual([]);
    const onMill = new Set((await positions({ topicIds: [mill.id] })).map((row) => row.actorId));
    expect(await names({ kinds: ["GROUP", "PERSON"], topicIds: [mill.id] })).toHaveLength(onMill.size);
  });

  test("of topics can be filtered by words and place in the tree", async () => {
    const names = async (filter: Parameters<typeof totalTopics>[1]) =>
      (await listTopics(store, { filter })).edges.map(({ node }) => node.name);
    expect(await names({ text: "THE PORT" })).toEqual(["Harbour"]);
    expect(await names({ text: "100%_" })).toEqual(["Harbour"]);
    expect(await names({ text: "100%%" })).toEqual([]);
    expect(await names({ rootsOnly: true })).toEqual(["Harbour", "Mill"]);
    expect(await names({ broaderIds: [harbour.id, pier.id] })).toEqual(["Crane", "Pier"]);
  });

  test("of articles can be filtered by outlet, day, actor and words", async () => {
    expect(await totalArticles(store, { outletIds: [outletId("Gazette"), outletId("Courier")] })).toBe(6);
    expect(await totalArticles(store, { publishedFrom: "2025-04-10" })).toBe(8);
    expect(await totalArticles(store, { publishedTo: "2025-04-09" })).toBe(0);
    expect(await totalArticles(store, { publishedTo: "2025-04-10" })).toBe(8);
    expect(await totalArticles(store, { actorIds: [ada.id] })).toBe(9);
    expect(await totalArticles(store, { text: "ABOUT article3" })).toBe(1);
    expect(await totalArticles(store, { text: '"--' })).toBe(0);
  });

  test("of standings and their pairs agree", async () => {
    const [standings] = await pageStandingsByActors(store, [ada.id], { page: { first: 100 } });
    const [pairs] = await pairsOfActors(store, [ada.id]);
    expect(standings?.edges.map(({ node }) => node.topicId).sort()).toEqual(pairs?.map(({ topicId }) => topicId).sort());
    const [onHarbour] = await pageStandingsByTopics(store, [harbour.id], { page: { first: 100 } });
    const [actors] = await pairsOfTopics(store, [harbour.id]);
    expect(onHarbour?.edges.map(({ node }) => node.actorId).sort()).toEqual(actors?.map(({ actorId: id }) => id).sort());
  });

  test("of positions stream from the oldest to the newest", async () => {
    const streamed: string[] = [];
    for await (const { id } of streamPositions(store, { topicIds: [harbour.id] })) streamed.push(id);
    const listed = await listPositions(store, {
      filter: { topicIds: [harbour.id] },
      orderBy: "SAID_OLDEST",
      page: { first: 100 },
    });
    expect(streamed).toEqual(listed.edges.map(({ node }) => node.id));
  });

  test("of positions below a topic hold its own only", async () => {
    const [page] = await pagePositionsByTopics(store, [pier.id], { page: { first: 100 } });
    expect(new Set(page?.edges.map(({ node }) => node.topicId))).toEqual(new Set([pier.id]));
  });

  test("of shifts can be filtered", async () => {
    const all = (await listShifts(store, { page: { first: 100 } })).edges.map(({ node }) => node);
    const kind = all[0]?.kind as never;
    expect(await totalShifts(store, { kinds: [kind] })).toBe(all.filter((row) => row.kind === kind).length);
    expect(await totalShifts(store, { actorIds: [ada.id], topicIds: [harbour.id] })).toBe(
      all.filter((row) => row.actorId === ada.id && row.topicId === harbour.id).length,
    );
    expect(await totalShifts(store, { since: "2025-04-03", until: "2025-04-03" })).toBe(
      all.filter((row) => row.occurredOn?.latest === "2025-04-03").length,
    );
  });

  test("of facts with narrower topics hold those of the topics below, each once", async () => {
    const narrower = await totalPositions(store, { actorIds: [ada.id], topicIds: [harbour.id], withNarrower: true });
    const [own, all] = [await factsOfPairs(store, [pair]), await factsOfPairs(store, [pair], { withNarrower: true })];
    expect(all[0]).toHaveLength(narrower);
    expect(own[0]).toHaveLength(await totalPositions(store, { actorIds: [ada.id], topicIds: [harbour.id] }));
    expect(new Set(all[0]?.map(({ id }) => id)).size).toBe(narrower);
  });
});
