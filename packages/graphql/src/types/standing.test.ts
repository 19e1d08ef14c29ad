import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller", { alsoKnownAs: ["Keller"] });
const clara = makeActor("Clara Keller", { alsoKnownAs: ["Keller"] });

/** Ada rejected the bridge, asked for a toll-free one, then accepted it; the first words became known last. */
const withChange = () =>
  seededStore({
    topics: [
      makeTopic("harbour-bridge", { keywords: ["the crossing"] }),
      makeTopic("bridge-toll", { broader: "harbour-bridge" }),
    ],
    articles: [
      makeArticle("late find", {
        outlet: "The Quay",
        recordedAt: "2025-05-01T00:00:00.000Z",
        says: [
          {
            by: ada,
            on: "harbour-bridge",
            stance: "OPPOSE",
            said: "2025-02-10",
            words: "not this one",
            target: "the first plan",
          },
        ],
      }),
      makeArticle("early", {
        outlet: "The Anchor",
        recordedAt: "2025-03-01T00:00:00.000Z",
        says: [
          { by: ada, on: "harbour-bridge", stance: "CONDITIONAL", said: "2025-02-15", condition: "no toll" },
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-02-26", words: "let us build it" },
          { by: ada, on: "bridge-toll", stance: "OPPOSE", said: "2025-03-01" },
          { by: ada, on: "harbour-bridge", stance: "OPPOSE", said: "2025-03-05", status: "REJECTED" },
          { by: bruno, on: "bridge-toll", stance: "SUPPORT" },
          { by: clara, on: "bridge-toll", stance: "SUPPORT" },
        ],
      }),
    ],
  });

const QUERY = `query ($actor: String = "Ada Brandt", $topic: String = "harbour bridge", $asOf: Date, $knownAt: DateTime, $withNarrower: Boolean) {
  standing(actor: $actor, topic: $topic, asOf: $asOf, knownAt: $knownAt, withNarrower: $withNarrower) {
    stance label since { earliest } lastSaid { latest precision basis } statements stories outlets reviewedShare
    counts { support oppose conditional }
    position { target condition evidence { exact article { outlet { name } } } }
    shifts { kind before { stance } after { stance } }
    timeline { nodes { stance } totalCount }
  }
}`;
const stances = (timeline: { nodes: { stance: string }[] }) => timeline.nodes.map(({ stance }) => stance);

describe("standing", () => {
  test("is the latest stance, since when, how often, in how many places, and what came before", async () => {
    const { standing } = await ask(await withChange(), QUERY);
    expect(standing).toEqual({
      stance: "SUPPORT",
      label: "CHANGED",
      since: { earliest: "2025-02-26" },
      lastSaid: { latest: "2025-02-26", precision: "DAY", basis: "STATED" },
      statements: 3,
      stories: 2,
      outlets: 2,
      reviewedShare: 0,
      counts: { support: 1, oppose: 1, conditional: 1 },
      position: {
        target: null,
        condition: null,
        evidence: [{ exact: "let us build it", article: { outlet: { name: "The Anchor" } } }],
      },
      shifts: [
        { kind: "SOFTENING", before: { stance: "OPPOSE" }, after: { stance: "CONDITIONAL" } },
        { kind: "CONDITION_DROPPED", before: { stance: "CONDITIONAL" }, after: { stance: "SUPPORT" } },
      ],
      timeline: { nodes: [{ stance: "OPPOSE" }, { stance: "CONDITIONAL" }, { stance: "SUPPORT" }], totalCount: 3 },
    });
  });

  test("as of a day uses nothing said later", async () => {
    const { standing } = await ask(await withChange(), QUERY, { asOf: "2025-02-15" });
    expect(standing).toMatchObject({
      stance: "CONDITIONAL",
      position: { condition: "no toll" },
      shifts: [{ kind: "SOFTENING" }],
      timeline: { totalCount: 2 },
    });
    expect(stances(standing.timeline)).toEqual(["OPPOSE", "CONDITIONAL"]);
  });

  test("as known at a moment uses nothing recorded later", async () => {
    const { standing } = await ask(await withChange(), QUERY, { knownAt: "2025-04-01T02:00:00+02:00" });
    expect(standing).toMatchObject({ stance: "SUPPORT", statements: 2, outlets: 1, shifts: [{ kind: "CONDITION_DROPPED" }] });
    expect(stances(standing.timeline)).toEqual(["CONDITIONAL", "SUPPORT"]);
  });

  test("with the topics below counts what was said on them", async () => {
    const { standing } = await ask(await withChange(), QUERY, { withNarrower: true });
    expect(standing).toMatchObject({ statements: 4, timeline: { totalCount: 4 } });
    expect(stances(standing.timeline)).toEqual(["OPPOSE", "CONDITIONAL", "SUPPORT", "OPPOSE"]);
  });

  test("before the first word is not enough, which is not neutrality", async () => {
    const { standing } = await ask(await withChange(), QUERY, { asOf: "2025-01-01" });
    expect(standing).toMatchObject({
      stance: null,
      label: "NOT_ENOUGH",
      statements: 0,
      position: null,
      shifts: [],
      timeline: { nodes: [], totalCount: 0 },
    });
  });

  test("of somebody never heard on the topic is not enough", async () => {
    const { standing } = await ask(await withChange(), QUERY, { actor: "Bruno Keller" });
    expect(standing).toMatchObject({ stance: null, label: "NOT_ENOUGH", timeline: { totalCount: 0 } });
  });

  test("has a timeline that is walked with its cursor", async () => {
    const query = `query ($after: String) { standing(actor: "Ada Brandt", topic: "the crossing") {
      timeline(first: 2, after: $after) { nodes { stance } pageInfo { endCursor hasNextPage } }
    } }`;
    const store = await withChange();
    const { standing: one } = await ask(store, query);
    const { standing: two } = await ask(store, query, { after: one.timeline.pageInfo.endCursor });
    expect(stances(one.timeline)).toEqual(["OPPOSE", "CONDITIONAL"]);
    expect(stances(two.timeline)).toEqual(["SUPPORT"]);
    expect(two.timeline.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    ["somebody unknown", { actor: "Ada Brand" }, "ACTOR_UNKNOWN", "Did you mean Ada Brandt (ada-brandt)?"],
    ["somebody whom nothing looks like", { actor: "Xqzw" }, "ACTOR_UNKNOWN", "resolveActor"],
    ["two of one name", { actor: "Keller" }, "ACTOR_AMBIGUOUS", "(clara-keller)"],
    ["an unknown topic", { topic: "harbour brige" }, "TOPIC_UNKNOWN", "(harbour-bridge)"],
    ["a day that is none", { asOf: "2025-02-30" }, "DATE_INVALID", "2025-02-26"],
    ["a moment that is none", { knownAt: "yesterday" }, "DATE_INVALID", "T09:30:00Z"],
  ])("refuses %s and says what to do", async (_, variables, code, words) => {
    const [refusal, ...others] = await refusals(await withChange(), QUERY, variables);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(words);
    expect(others).toEqual([]);
  });
});

describe("the standings of an actor", () => {
  const list = `query ($topic: String, $asOf: Date) { actor(name: "Ada Brandt") {
    standings(topic: $topic, asOf: $asOf) { nodes { topic { slug } stance } totalCount }
  } }`;

  test("are one a topic, the last said first", async () => {
    const { actor } = await ask(await withChange(), list);
    expect(actor.standings).toEqual({
      nodes: [
        { topic: { slug: "bridge-toll" }, stance: "OPPOSE" },
        { topic: { slug: "harbour-bridge" }, stance: "SUPPORT" },
      ],
      totalCount: 2,
    });
  });

  test("as of a day leave out what was not yet spoken of", async () => {
    const { actor } = await ask(await withChange(), list, { asOf: "2025-02-20" });
    expect(actor.standings).toEqual({ nodes: [{ topic: { slug: "harbour-bridge" }, stance: "CONDITIONAL" }], totalCount: 1 });
  });

  test.each([{}, { asOf: "2025-06-01" }])("on one topic are one (%o)", async (variables) => {
    const { actor } = await ask(await withChange(), list, { topic: "bridge toll", ...variables });
    expect(actor.standings).toEqual({ nodes: [{ topic: { slug: "bridge-toll" }, stance: "OPPOSE" }], totalCount: 1 });
  });
});
