import { expect, test } from "vitest";
import { dump } from "../../test/dump.ts";
import { describeEngines } from "../../test/engines.ts";
import { articleId, makeActor, makeRecord, makeTopic, positionId, versionId } from "../../test/make.ts";
import { listPositions } from "../lists/position-list.ts";
import { listShifts } from "../lists/shift-list.ts";
import { versionsOfArticles } from "../read/children.ts";
import { evidenceOfPositions } from "../read/evidence.ts";
import { getPositions, getStandings } from "../read/get.ts";
import { textsOfVersions } from "../read/texts.ts";
import { saveTopics } from "./save-topics.ts";
import { writeArticle } from "./write-article.ts";

const mine = makeActor("Ada Mine");
const harbour = makeTopic("Harbour");
const LATER = "2025-04-20T12:00:00.000Z";
const CHANGES = [{ removed: { start: 1, end: 5, text: "back" }, added: { start: 1, end: 7, text: "reject" } }];

const first = makeRecord({ name: "news", said: [{ words: "We back the harbour", actor: mine, topic: harbour, name: "old" }] });
const second = makeRecord({
  name: "news",
  said: [{ words: "We reject the harbour", actor: mine, topic: harbour, stance: "OPPOSE", name: "new" }],
  version: { id: versionId("news2"), sha256: "2".repeat(64), readAt: LATER, changes: CHANGES },
  recordedAt: LATER,
});

describeEngines("A later version of an article", ({ newStore }) => {
  const newRevised = async () => {
    const store = await newStore();
    await saveTopics(store, [harbour]);
    await writeArticle(store, first);
    await writeArticle(store, second);
    return store;
  };

  test("stands beside the one before, with what changed", async () => {
    const store = await newRevised();
    const [versions] = await versionsOfArticles(store, [articleId("news")]);
    expect(versions?.map(({ id, changes }) => ({ id, changes }))).toEqual([
      { id: versionId("news2"), changes: CHANGES },
      { id: versionId("news"), changes: [] },
    ]);
  });

  test("takes the place of the one before in the standing, by a shift that says so", async () => {
    const store = await newRevised();
    const [standing] = await getStandings(store, [{ actorId: mine.id, topicId: harbour.id }]);
    expect(standing).toMatchObject({ stance: "OPPOSE", statements: 1, positionId: positionId("new") });
    const { edges } = await listShifts(store);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { kind: "REVERSAL", cause: "REVISED_SOURCE", beforePositionId: positionId("old"), afterPositionId: positionId("new") },
    ]);
  });

  test("leaves the words of the one before where they stood", async () => {
    const store = await newRevised();
    const [evidence] = await evidenceOfPositions(store, [positionId("old")]);
    const [text] = await textsOfVersions(store, [versionId("news")]);
    expect(evidence?.map(({ versionId: id, start, end }) => [id, text?.slice(start, end)])).toEqual([
      [versionId("news"), "We back the harbour"],
    ]);
    const [old, now] = await getPositions(store, [positionId("old"), positionId("new")]);
    expect([old?.withdrawnAt, now?.withdrawnAt]).toEqual([LATER, null]);
  });

  test("is what lists of standing positions show, as of any moment", async () => {
    const store = await newRevised();
    const ids = async (filter: { standing?: true; knownAt?: string }) =>
      (await listPositions(store, { filter })).edges.map(({ node }) => node.id).sort();
    expect(await ids({})).toEqual([positionId("new"), positionId("old")]);
    expect(await ids({ standing: true })).toEqual([positionId("new")]);
    expect(await ids({ standing: true, knownAt: "2025-04-16T00:00:00.000Z" })).toEqual([positionId("old")]);
  });

  test("read again, like the one before, changes nothing", async () => {
    const store = await newRevised();
    const once = await dump(store);
    await writeArticle(store, second);
    expect(await dump(store)).toEqual(once);
  });
});
