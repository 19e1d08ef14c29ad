import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import {
  articleId,
  makeActor,
  makeOutlet,
  makeRecord,
  makeRun,
  makeTopic,
  outletId,
  positionId,
  runId,
  statementId,
  versionId,
} from "../../test/make.ts";
import { listShifts } from "../lists/shift-list.ts";
import { countStatements } from "../maintain/count-statements.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import {
  articlesOfStories,
  mentionsOfVersions,
  narrowerTopics,
  positionsOfStatements,
  shiftsOfPairs,
  versionsOfArticles,
} from "./children.ts";
import { evidenceOfPositions } from "./evidence.ts";
import {
  getActors,
  getActorsBySlug,
  getArticles,
  getOutlets,
  getRuns,
  getShifts,
  getStandings,
  getTopics,
  getTopicsBySlug,
} from "./get.ts";
import { textsOfArticles, textsOfVersions } from "./texts.ts";

const ada = makeActor("Ada Mine");
const harbour = makeTopic("Harbour");
const pier = makeTopic("Pier", { broaderId: harbour.id });
const bay = makeTopic("Bay", { broaderId: harbour.id });
const said = { words: "We back the harbour", actor: ada, topic: harbour };
const pair = { actorId: ada.id, topicId: harbour.id };

describeEngines("Looking up", ({ newStore }) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore();
    await saveTopics(store, [pier, bay, harbour]);
    const both = [said, { ...said, words: "Not any more", stance: "OPPOSE" as const, day: "2025-04-05" }];
    await writeArticle(store, makeRecord({ name: "first", said: both }));
    await writeArticle(store, makeRecord({ name: "unchanged", said: both }));
    const article = makeRecord({ name: "first" }).article;
    const version = { id: versionId("later"), sha256: "b".repeat(64), readAt: "2025-05-01T00:00:00.000Z" };
    await writeArticle(store, makeRecord({ name: "first", text: "A later text.", article, version }));
  });

  test("by ids gives rows in their order, null for an unknown one, and a row for each asking", async () => {
    const unknown = makeActor("Nobody").id;
    expect((await getActors(store, [unknown, ada.id, ada.id])).map((row) => row?.name)).toEqual([
      undefined,
      "Ada Mine",
      "Ada Mine",
    ]);
    expect(await getActors(store, [])).toEqual([]);
    expect((await getActorsBySlug(store, [ada.slug]))[0]?.id).toBe(ada.id);
    expect(await getTopics(store, [harbour.id])).toEqual([harbour]);
    expect(await getTopicsBySlug(store, [pier.slug, "no-such" as never])).toEqual([pier, null]);
    expect(await getOutlets(store, [outletId("Gazette")])).toEqual([makeOutlet("Gazette")]);
    expect(await getRuns(store, [runId("rules1")])).toEqual([makeRun()]);
    expect(await getArticles(store, [articleId("first")])).toEqual([makeRecord({ name: "first" }).article]);
    expect((await getStandings(store, [{ ...pair, topicId: pier.id }, pair])).map((row) => row?.stance)).toEqual([
      undefined,
      "OPPOSE",
    ]);
  });

  test("gives shifts by id and by pair alike", async () => {
    const [edge] = (await listShifts(store)).edges;
    expect(await getShifts(store, [edge?.node.id as never])).toEqual([edge?.node]);
    expect(await shiftsOfPairs(store, [pair, { ...pair, topicId: pier.id }])).toEqual([[edge?.node], []]);
  });

  test("gives the narrower topics by name", async () => {
    expect(await narrowerTopics(store, [pier.id, harbour.id])).toEqual([[], [bay, pier]]);
  });

  test("gives the versions of an article, the latest first, and the latest text", async () => {
    const [versions] = await versionsOfArticles(store, [articleId("first")]);
    expect(versions?.map(({ id }) => id)).toEqual([versionId("later"), versionId("first")]);
    expect(await textsOfArticles(store, [articleId("none"), articleId("first")])).toEqual([null, "A later text."]);
    expect((await textsOfVersions(store, [versionId("first")]))[0]).toContain("We back the harbour");
  });

  test("gives what belongs to others", async () => {
    expect((await articlesOfStories(store, [makeRecord({ name: "first" }).article.storyId]))[0]).toHaveLength(1);
    expect((await mentionsOfVersions(store, [versionId("first")]))[0]?.map(({ start }) => start)).toEqual([0, 1]);
    expect((await positionsOfStatements(store, [statementId("first0")]))[0]?.map(({ id }) => id)).toEqual([positionId("first0")]);
  });

  test("gives evidence of an earlier version with its article", async () => {
    const [evidence] = await evidenceOfPositions(store, [positionId("first0")]);
    expect(evidence).toMatchObject([
      { exact: said.words, versionId: versionId("first"), articleId: articleId("first"), outletId: outletId("Gazette") },
    ]);
  });

  test("never gives evidence that stands no longer in its version", async () => {
    const record = makeRecord({ name: "torn", said: [said] });
    await writeArticle(store, record);
    const id = positionId("torn0");
    await store.connection.transact(async ({ db, tables: { versionTexts: t } }) => {
      await db.update(t).set({ text: "Something else." }).where(eq(t.versionId, record.version.id));
    });
    expect(await evidenceOfPositions(store, [id, positionId("first0")])).toMatchObject([[], [{ exact: said.words }]]);
  });

  test("of one and of a hundred takes the same number of statements", async () => {
    const many = (count: number) =>
      countStatements(store, () =>
        getActors(
          store,
          Array.from({ length: count }, () => ada.id),
        ),
      );
    expect((await many(100)).statements).toBe((await many(1)).statements);
  });
});
