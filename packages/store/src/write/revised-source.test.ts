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

const first = makeRecord({
  name: "news",
  said: [
    {
      words: "We back the harbour",
      actor: mine,
      topic: harbour,
      name: "old",
      tells: [{ kind: "OUTCOME", answer: ["SETTLED"], ofTopic: true }],
    },
  ],
});
const second = makeRecord({
  name: "news",
  said: [
    {
      words: "We reject the harbour",
      actor: mine,
      topic: harbour,
      stance: "OPPOSE",
      name: "new",
      tells: [{ kind: "OUTCOME", answer: ["OPEN"], ofTopic: true }],
    },
  ],
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

  test("is all that the article says now, in its statements and against other reports", async () => {
    const store = await newRevised();
    const said = await dump(store);
    expect(said.article_statements).toHaveLength(1);
    const bruno = makeActor("Bruno Keller");
    const tells = [{ kind: "OUTCOME" as const, answer: ["OPEN"], ofTopic: true as const }];
    await writeArticle(
      store,
      makeRecord({ name: "other", said: [{ words: "Nothing is settled", actor: bruno, topic: harbour, tells }] }),
    );
    expect((await dump(store)).contradictions).toEqual([]);
    await writeArticle(
      store,
      makeRecord({
        name: "third",
        said: [
          {
            words: "It is settled",
            actor: bruno,
            topic: harbour,
            tells: [{ ...tells[0], kind: "OUTCOME", answer: ["SETTLED"] }],
          },
        ],
      }),
    );
    expect((await dump(store)).contradictions?.length).toBeGreaterThan(0);
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
