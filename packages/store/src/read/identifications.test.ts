import type { IdentityReview, ReviewId } from "@stance/schema";
import { onDay } from "@stance/schema";
import { beforeAll, expect, test } from "vitest";
import { describeEngines } from "../../test/engines.ts";
import { makeActor, makeRecord, makeRun, makeTopic } from "../../test/make.ts";
import { runOnce } from "../session.ts";
import type { Store } from "../store.ts";
import { saveTopics } from "../write/save-topics.ts";
import { writeArticle } from "../write/write-article.ts";
import {
  identificationsOfActor,
  identityReviewsOfActor,
  mentionsOfActor,
  totalIdentificationsOfActor,
} from "./identifications.ts";

const ada = makeActor("Ada Mine");
const bo = makeActor("Bo Chen");
const harbour = makeTopic("Harbour");
const said = (actor = ada) => ({ words: "We back the harbour", actor, topic: harbour });

describeEngines("For whom an actor was taken", ({ newStore }) => {
  let store: Store;
  const late = makeRecord({ name: "late", said: [said()], article: { publishedAt: onDay("2025-04-20", "STATED") } });
  const early = makeRecord({ name: "early", said: [said(), said(bo)], article: { publishedAt: onDay("2025-04-10", "STATED") } });
  const roles = [{ title: "Minister", start: 0, end: 8 }];

  beforeAll(async () => {
    store = await newStore();
    await saveTopics(store, [harbour]);
    await writeArticle(store, {
      ...late,
      identifications: [{ versionId: late.version.id, actorId: ada.id, rule: "same-name", roles }],
    });
    await writeArticle(store, early);
  });

  test("comes by publication, with its rule, its roles and its article", async () => {
    expect(await identificationsOfActor(store, ada.id, 10)).toMatchObject([
      { versionId: early.version.id, rule: "new-name", roles: [], title: "About early" },
      { versionId: late.version.id, rule: "same-name", roles, articleId: late.article.id },
    ]);
    expect(await identificationsOfActor(store, ada.id, 1)).toHaveLength(1);
    expect(await totalIdentificationsOfActor(store, ada.id)).toBe(2);
  });

  test("stands beside the places where only that actor is named", async () => {
    const named = await mentionsOfActor(store, bo.id, [early.version.id, late.version.id]);
    expect(named.map(({ versionId, actorId }) => [versionId, actorId])).toEqual([[early.version.id, bo.id]]);
  });

  test("goes with the reading that told it", async () => {
    await writeArticle(store, { ...makeRecord({ name: "early", run: makeRun("2"), said: [said()] }), article: early.article });
    expect(await totalIdentificationsOfActor(store, bo.id)).toBe(0);
    expect(await totalIdentificationsOfActor(store, ada.id)).toBe(2);
  });

  test("is followed by people's decisions, whichever of the two is asked for", async () => {
    const review: IdentityReview = {
      id: "rev_aaaaaaaa" as ReviewId,
      actorIds: [ada.id, bo.id],
      verdict: "DIFFERENT",
      reviewer: "editor",
      reason: "two people",
      decidedAt: "2025-05-01T00:00:00.000Z",
    };
    const { actorIds, ...row } = review;
    await store.connection.transact(async (session) => {
      await runOnce(
        session,
        session.db.insert(session.tables.identityReviews).values({ ...row, actorId: actorIds[0], otherActorId: actorIds[1] }),
      );
    });
    expect(await identityReviewsOfActor(store, ada.id)).toEqual([review]);
    expect(await identityReviewsOfActor(store, bo.id)).toEqual([review]);
  });
});
