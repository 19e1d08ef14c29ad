import { onDay } from "@stance/schema";
import { expect, test } from "vitest";
import { dump } from "../../test/dump.ts";
import { describeEngines } from "../../test/engines.ts";
import {
  actorId,
  articleId,
  makeActor,
  makeEvidence,
  makeOutlet,
  makeRecord,
  makeRun,
  makeTopic,
  positionId,
  statementId,
  topicId,
} from "../../test/make.ts";
import { listPositions, totalPositions } from "../lists/position-list.ts";
import { listShifts } from "../lists/shift-list.ts";
import { namesOfActors, reviewsOfPositions, rolesOfActors } from "../read/children.ts";
import { evidenceOfPositions, evidenceOfStatements } from "../read/evidence.ts";
import { findReadVersions } from "../read/find-read-version.ts";
import { getPositions, getStandings, getStatements } from "../read/get.ts";
import { listKnownActors } from "../read/known-actors.ts";
import type { Store } from "../store.ts";
import type { ArticleRecord } from "./article-record.ts";
import { savePositionReview } from "./save-position-review.ts";
import { saveTopics } from "./save-topics.ts";
import { writeArticle } from "./write-article.ts";

const mine = makeActor("Ada Mine");
const harbour = makeTopic("Harbour");
const said = { words: "We back the harbour", actor: mine, topic: harbour };

const REVIEW = {
  id: "rev_00000001" as never,
  positionId: positionId("first0"),
  verdict: "CORRECT" as const,
  before: "SUPPORT" as const,
  after: "OPPOSE" as const,
  reviewer: "an editor",
  reason: "irony",
  decidedAt: "2025-05-01T00:00:00.000Z",
};

const standingOf = async (store: Store) => (await getStandings(store, [{ actorId: mine.id, topicId: harbour.id }]))[0];

describeEngines("Writing an article", ({ newStore }) => {
  const newStoreWithTopics = async () => {
    const store = await newStore();
    await saveTopics(store, [harbour, makeTopic("Pier", { broaderId: harbour.id })]);
    return store;
  };

  test("twice changes nothing", async () => {
    const store = await newStoreWithTopics();
    const record = makeRecord({
      name: "first",
      said: [said, { ...said, words: "We no longer do", stance: "OPPOSE", day: "2025-04-03" }],
    });
    await writeArticle(store, record);
    const once = await dump(store);
    await writeArticle(store, structuredClone(record));
    await saveTopics(store, [harbour]);
    expect(await dump(store)).toEqual(once);
    expect(once.positions).toHaveLength(2);
    expect(once.shifts).toHaveLength(1);
  });

  test("that shares words with another, over and over, changes nothing", async () => {
    const store = await newStoreWithTopics();
    const first = makeRecord({ name: "first", said: [{ ...said, name: "shared" }] });
    const second = makeRecord({
      name: "second",
      said: [{ ...said, name: "shared", confidence: 0.4 }],
      outlet: makeOutlet("Courier"),
    });
    await writeArticle(store, first);
    await writeArticle(store, second);
    const once = await dump(store);
    await writeArticle(store, first);
    await writeArticle(store, second);
    expect(await dump(store)).toEqual(once);
  });

  test("that shares words with another keeps both pieces of evidence for one statement", async () => {
    const store = await newStoreWithTopics();
    await writeArticle(store, makeRecord({ name: "first", said: [{ ...said, name: "shared" }] }));
    await writeArticle(store, makeRecord({ name: "second", said: [{ ...said, name: "shared" }], outlet: makeOutlet("Courier") }));
    const [evidence] = await evidenceOfStatements(store, [statementId("shared")]);
    expect(evidence?.map(({ articleId }) => articleId).sort()).toEqual([articleId("first"), articleId("second")]);
    expect(await standingOf(store)).toMatchObject({ statements: 1, outlets: 2, stories: 2, label: "SAID_ONCE" });
  });

  test("keeps the standing and the shifts of its actors up to date", async () => {
    const store = await newStoreWithTopics();
    await writeArticle(store, makeRecord({ name: "first", said: [said] }));
    expect(await standingOf(store)).toMatchObject({ stance: "SUPPORT", label: "SAID_ONCE", statements: 1 });
    await writeArticle(store, makeRecord({ name: "second", said: [{ ...said, stance: "OPPOSE", day: "2025-04-09" }] }));
    expect(await standingOf(store)).toMatchObject({ stance: "OPPOSE", label: "CHANGED", since: onDay("2025-04-09", "STATED") });
    const { edges } = await listShifts(store);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { kind: "REVERSAL", beforePositionId: positionId("first0"), afterPositionId: positionId("second0") },
    ]);
  });

  test.each([
    ["words that stand elsewhere", (record: ArticleRecord) => ({ ...record.positions[0]?.evidence[0], start: 1, end: 20 })],
    [
      "words that stand nowhere",
      (record: ArticleRecord) => ({ ...makeEvidence(record.version, said.words), exact: "We back the harbor." }),
    ],
    [
      "a context that is not there",
      (record: ArticleRecord) => ({ ...makeEvidence(record.version, said.words), prefix: "Never: " }),
    ],
    ["another version", (record: ArticleRecord) => ({ ...makeEvidence(record.version, said.words), versionId: "ver_elsewhere" })],
  ])("with evidence of %s is refused, and nothing is written", async (_promise, spoil) => {
    const store = await newStoreWithTopics();
    const before = await dump(store);
    const record = makeRecord({ name: "first", said: [said] });
    const spoilt = record.positions.map(({ position }) => ({ position, evidence: [spoil(record) as never] }));
    await expect(writeArticle(store, { ...record, positions: spoilt })).rejects.toMatchObject({ code: "EVIDENCE_NOT_VERBATIM" });
    expect(await dump(store)).toEqual(before);
  });

  test("that fails half way leaves nothing", async () => {
    const store = await newStoreWithTopics();
    const before = await dump(store);
    const record = makeRecord({ name: "first", said: [said, { ...said, words: "Another word", topic: makeTopic("Unknown") }] });
    await expect(writeArticle(store, record)).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
    await writeArticle(store, makeRecord({ name: "first", said: [said] }));
    expect(await totalPositions(store)).toBe(1);
  });

  test("is read whole or not at all by those who read meanwhile", async () => {
    const store = await newStoreWithTopics();
    const many = Array.from({ length: 40 }, (_, place) => ({ ...said, words: `We back pier ${place} of the harbour` }));
    const writing = writeArticle(store, makeRecord({ name: "first", said: many }));
    const totals = await Promise.all(Array.from({ length: 50 }, () => totalPositions(store)));
    await writing;
    expect(new Set([0, 40, ...totals])).toEqual(new Set([0, 40]));
    expect(await totalPositions(store)).toBe(40);
  });

  test("beside others written at the same time loses none", async () => {
    const store = await newStoreWithTopics();
    const records = Array.from({ length: 12 }, (_, place) =>
      makeRecord({ name: `article${place}`, said: [{ ...said, day: `2025-04-${10 + place}` }] }),
    );
    await Promise.all(records.map((record) => writeArticle(store, record)));
    expect(await standingOf(store)).toMatchObject({ statements: 12, stories: 12, label: "CONSISTENT" });
  });

  test("again by a new version of its reader replaces what the old one read", async () => {
    const store = await newStoreWithTopics();
    const text = "Ada Mine said: “We back the harbour”, then “We no longer do”.";
    const gone = { ...said, words: "We no longer do", stance: "OPPOSE" as const, day: "2025-04-03" };
    await writeArticle(store, makeRecord({ name: "first", text, said: [said, gone] }));
    await writeArticle(store, makeRecord({ name: "first", text, said: [said], run: makeRun("2") }));
    const rows = await dump(store);
    expect(rows).toMatchObject({ shifts: [] });
    for (const table of ["statements", "positions", "evidence", "mentions", "statement_evidence", "standings", "version_runs"]) {
      expect(rows[table], table).toHaveLength(1);
    }
  });

  test("by another reader replaces what the first one read, so that nothing counts twice", async () => {
    const store = await newStoreWithTopics();
    const text = "Ada Mine said: “We back the harbour”, then “We no longer do”.";
    const [whole, part] = [
      { ...said, words: "“We back the harbour”" },
      { ...said, words: "We back the harbour" },
    ];
    await writeArticle(store, makeRecord({ name: "first", text, said: [whole, { ...said, words: "We no longer do" }] }));
    await writeArticle(store, makeRecord({ name: "first", text, said: [part], run: makeRun("1", "model") }));
    const rows = await dump(store);
    for (const table of ["statements", "positions", "evidence", "mentions", "statement_evidence", "version_runs"]) {
      expect(rows[table], table).toHaveLength(1);
    }
    expect(await standingOf(store)).toMatchObject({ statements: 1 });
  });

  test("keeps the day it was first recorded, until it is read otherwise", async () => {
    const store = await newStoreWithTopics();
    const later = "2025-06-01T00:00:00.000Z";
    await writeArticle(store, makeRecord({ name: "first", said: [said] }));
    await writeArticle(store, makeRecord({ name: "first", said: [said], run: makeRun("2"), recordedAt: later }));
    expect((await getPositions(store, [positionId("first0")]))[0]?.recordedAt).toBe("2025-04-15T12:00:00.000Z");
    await writeArticle(
      store,
      makeRecord({ name: "first", said: [{ ...said, stance: "OPPOSE" }], run: makeRun("3"), recordedAt: later }),
    );
    expect((await getPositions(store, [positionId("first0")]))[0]?.recordedAt).toBe(later);
  });

  test("unites names and roles, and removes none", async () => {
    const store = await newStoreWithTopics();
    const names = (...all: string[]) => ({
      ...mine,
      names: all.map((name) => ({ name, weak: name === "the mayor" })),
      roles: all.map((title) => ({ title })),
    });
    await writeArticle(store, makeRecord({ name: "first", said: [said], actors: [names("Mine")] }));
    await writeArticle(store, makeRecord({ name: "second", actors: [names("A. Mine", "the mayor")] }));
    const [known] = await namesOfActors(store, [mine.id]);
    expect(known?.map(({ name }) => name).sort()).toEqual(["A. Mine", "Ada Mine", "the mayor"]);
    expect((await rolesOfActors(store, [mine.id]))[0]?.map(({ title }) => title)).toEqual(["A. Mine", "the mayor"]);
    expect(await listKnownActors(store)).toMatchObject([{ slug: "ada-mine", roles: ["A. Mine", "the mayor"] }]);
  });

  test("is remembered by text and run", async () => {
    const store = await newStoreWithTopics();
    const record = makeRecord({ name: "first" });
    await writeArticle(store, record);
    const key = { articleId: record.article.id, sha256: record.version.sha256 };
    const keys = [{ ...key, sha256: "0".repeat(64) }, key];
    expect(await findReadVersions(store, record.run.id, keys)).toEqual([null, record.version.id]);
    expect(await findReadVersions(store, makeRun("2").id, keys)).toEqual([null, null]);
  });

  test("with half a character in the context of evidence keeps the rest of the context", async () => {
    const store = await newStoreWithTopics();
    const text = `${"😀".repeat(17)}We back the harbour${"😀".repeat(16)}.`;
    await writeArticle(store, makeRecord({ name: "first", text: `x${text}`, said: [said] }));
    const [[evidence] = []] = await evidenceOfPositions(store, [positionId("first0")]);
    expect(evidence).toMatchObject({ exact: said.words, prefix: "😀".repeat(16), suffix: "😀".repeat(16) });
  });

  test("whose text no database gives back unchanged is refused", async () => {
    const store = await newStoreWithTopics();
    for (const text of ["a\0b", "half \ud83d"]) {
      await expect(writeArticle(store, makeRecord({ name: "first", text }))).rejects.toMatchObject({ code: "INPUT_INVALID" });
    }
  });

  test("keeps NUL and half characters out of titles", async () => {
    const store = await newStoreWithTopics();
    await writeArticle(store, makeRecord({ name: "first", article: { title: "a\0b\ud83d" } }));
    expect((await dump(store)).articles?.[0]).toContain('"title":"ab\ufffd"');
  });
});

describeEngines("A review", ({ newStore }) => {
  const newReviewed = async () => {
    const store = await newStore();
    await saveTopics(store, [harbour]);
    await writeArticle(store, makeRecord({ name: "first", said: [said] }));
    await savePositionReview(store, REVIEW);
    return store;
  };

  test("changes the position and its standing", async () => {
    const store = await newReviewed();
    expect(await getPositions(store, [REVIEW.positionId])).toMatchObject([{ stance: "OPPOSE", status: "CORRECTED" }]);
    expect(await standingOf(store)).toMatchObject({ stance: "OPPOSE", reviewedShare: 1 });
  });

  test("survives a new reading, and one that had lost the position", async () => {
    const store = await newReviewed();
    await writeArticle(store, makeRecord({ name: "first", said: [said], run: makeRun("2") }));
    expect(await getPositions(store, [REVIEW.positionId])).toMatchObject([{ stance: "OPPOSE", status: "CORRECTED" }]);
    const text = makeRecord({ name: "first", said: [said] }).version.text;
    await writeArticle(store, makeRecord({ name: "first", text, run: makeRun("3") }));
    expect(await getPositions(store, [REVIEW.positionId])).toEqual([null]);
    expect(await standingOf(store)).toBeNull();
    await writeArticle(store, makeRecord({ name: "first", said: [said], run: makeRun("4") }));
    expect(await getPositions(store, [REVIEW.positionId])).toMatchObject([{ stance: "OPPOSE", status: "CORRECTED" }]);
    expect((await reviewsOfPositions(store, [REVIEW.positionId]))[0]).toEqual([REVIEW]);
  });

  test("that rejects the only position leaves no standing", async () => {
    const store = await newReviewed();
    const later = {
      ...REVIEW,
      id: "rev_00000002" as never,
      verdict: "REJECT" as const,
      after: null,
      decidedAt: "2025-05-02T00:00:00.000Z",
    };
    await savePositionReview(store, later);
    expect(await getPositions(store, [REVIEW.positionId])).toMatchObject([{ stance: "SUPPORT", status: "REJECTED" }]);
    expect(await standingOf(store)).toBeNull();
  });

  test("of an unknown position is refused", async () => {
    const store = await newReviewed();
    await expect(savePositionReview(store, { ...REVIEW, positionId: positionId("nobody") })).rejects.toMatchObject({
      code: "ID_INVALID",
    });
  });
});

describeEngines("Foreign keys", ({ newStore }) => {
  test("hold", async () => {
    const store = await newStore();
    await saveTopics(store, [harbour]);
    const orphan = makeTopic("Orphan", { broaderId: topicId("nowhere") });
    await expect(saveTopics(store, [orphan])).rejects.toThrow();
    const record = makeRecord({ name: "first", said: [said] });
    await expect(writeArticle(store, { ...record, actors: [] })).rejects.toThrow();
    await expect(writeArticle(store, { ...record, outlet: null })).rejects.toThrow();
    expect(await getStatements(store, [statementId("first0")])).toEqual([null]);
    expect((await listPositions(store, { filter: { actorIds: [actorId("Ada Mine")] } })).edges).toEqual([]);
  });
});
