import { expect, test } from "vitest";
import { dump } from "../../test/dump.ts";
import { describeEngines } from "../../test/engines.ts";
import { makeActor, makeRecord, makeRun, makeTopic, positionId, type Said, statementId } from "../../test/make.ts";
import { recomputeStandings } from "../maintain/recompute-standings.ts";
import { contradictionsOfStatements } from "../read/children.ts";
import { disputedStatementsOfPairs } from "../read/disputed-statements.ts";
import type { Store } from "../store.ts";
import { savePositionReview } from "./save-position-review.ts";
import { saveTopics } from "./save-topics.ts";
import { writeArticle } from "./write-article.ts";

const mine = makeActor("Ada Mine");
const roe = makeActor("Bob Roe");
const harbour = makeTopic("Harbour");
const pier = makeTopic("Pier");

const settled: Said = {
  words: "The lease was signed",
  actor: mine,
  topic: harbour,
  form: "INDIRECT",
  tells: [{ kind: "OUTCOME", answer: ["SETTLED"], ofTopic: true }],
};
const open: Said = {
  ...settled,
  words: "The lease is still under negotiation",
  actor: roe,
  tells: [{ kind: "OUTCOME", answer: ["OPEN"], ofTopic: true }],
};
const rejected: Said = { words: "the lease", actor: mine, topic: harbour, form: "ACTION", stance: "OPPOSE" };
const undecided: Said = { words: "We are still looking at it", actor: mine, topic: harbour, stance: "NEUTRAL" };

const RECORDS = [
  makeRecord({ name: "first", said: [settled] }),
  makeRecord({ name: "second", said: [open, rejected] }),
  makeRecord({ name: "third", said: [undecided, { ...open, words: "Nothing has been signed", topic: pier }] }),
  makeRecord({ name: "fourth", said: [{ ...open, words: "The lease is not signed", day: "2025-05-01" }] }),
];

const linksOf = async (store: Store, ...names: string[]) =>
  (await contradictionsOfStatements(store, names.map(statementId))).map((links) =>
    links.map(({ kind, answer, otherAnswer, otherStatementId }) => [kind, answer[0], otherAnswer[0], otherStatementId]),
  );

describeEngines("Contradictory reports", ({ newStore }) => {
  const newStoreOf = async (records: typeof RECORDS) => {
    const store = await newStore();
    await saveTopics(store, [harbour, pier]);
    for (const record of records) await writeArticle(store, record);
    return store;
  };

  test("are linked from both ends, and only those of one topic and time", async () => {
    const store = await newStoreOf(RECORDS);
    expect(await linksOf(store, "first0", "second0", "second1", "third0", "third1", "fourth0")).toEqual([
      [["OUTCOME", "SETTLED", "OPEN", statementId("second0")]],
      [["OUTCOME", "OPEN", "SETTLED", statementId("first0")]],
      [["STANCE", "AGAINST", "OPEN", statementId("third0")]],
      [["STANCE", "OPEN", "AGAINST", statementId("second1")]],
      [],
      [],
    ]);
  });

  test("are the same in whatever order the articles come, and however often", async () => {
    const links = async (store: Store) => (await dump(store)).contradictions;
    const expected = await links(await newStoreOf(RECORDS));
    expect(expected).toHaveLength(4);
    const [first, second, third, fourth] = RECORDS as [never, never, never, never];
    for (const order of [
      [fourth, third, second, first],
      [second, fourth, first, third],
      [third, third, first, second, first, fourth, second],
    ]) {
      expect(await links(await newStoreOf(order))).toEqual(expected);
    }
  });

  test("are gone when a new reading no longer tells them, and come back with the words", async () => {
    const store = await newStoreOf(RECORDS);
    const before = await dump(store);
    const { tells: _tells, ...silent } = settled;
    await writeArticle(store, makeRecord({ name: "first", said: [silent], run: makeRun("2") }));
    expect(await linksOf(store, "first0", "second0")).toEqual([[], []]);
    await writeArticle(store, makeRecord({ name: "first", said: [settled], run: makeRun("3") }));
    expect((await dump(store)).contradictions).toEqual(before.contradictions);
    const text = makeRecord({ name: "first", said: [settled] }).version.text;
    await writeArticle(store, makeRecord({ name: "first", text, run: makeRun("4") }));
    expect(await linksOf(store, "first0", "second0")).toEqual([[], []]);
    expect((await dump(store)).claims).toHaveLength(3);
  });

  test("are gone when a reviewer rejects what was read", async () => {
    const store = await newStoreOf(RECORDS);
    await savePositionReview(store, {
      id: "rev_00000001" as never,
      positionId: positionId("second1"),
      verdict: "REJECT",
      before: "OPPOSE",
      after: null,
      reviewer: "an editor",
      reason: "it was another lease",
      decidedAt: "2025-05-01T00:00:00.000Z",
    });
    expect(await linksOf(store, "second1", "third0")).toEqual([[], []]);
  });

  test("are computed anew as they were, also where they had been lost", async () => {
    const store = await newStoreOf(RECORDS);
    const before = await dump(store);
    await store.connection.transact(async ({ db, tables }) => {
      await db.delete(tables.contradictions);
    });
    await recomputeStandings(store);
    expect(await dump(store)).toEqual(before);
  });

  test("are told of each pair: those of the topic, and those of the actor's own acts", async () => {
    const store = await newStoreOf(RECORDS);
    const pairs = [
      { actorId: mine.id, topicId: harbour.id },
      { actorId: roe.id, topicId: harbour.id },
      { actorId: mine.id, topicId: pier.id },
    ];
    const ends = await disputedStatementsOfPairs(store, pairs);
    expect(ends.map((of) => of.map(({ kind, answer }) => `${kind} ${answer}`).sort())).toEqual([
      ["OUTCOME OPEN", "OUTCOME SETTLED", "STANCE AGAINST", "STANCE OPEN"],
      ["OUTCOME OPEN", "OUTCOME SETTLED"],
      [],
    ]);
    expect(new Set(ends[0]?.flatMap(({ articleIds }) => articleIds)).size).toBe(3);
    expect(await disputedStatementsOfPairs(store, [])).toEqual([]);
  });
});
