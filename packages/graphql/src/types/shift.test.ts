import { describe, expect, test } from "vitest";
import { ask, refusals, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const bruno = makeActor("Bruno Keller");

const withShifts = () =>
  seededStore({
    topics: [makeTopic("harbour-bridge"), makeTopic("ferry-line")],
    articles: [
      makeArticle("one", {
        says: [
          { by: ada, on: "harbour-bridge", stance: "OPPOSE", said: "2025-01-01" },
          { by: ada, on: "harbour-bridge", stance: "SUPPORT", said: "2025-01-10" },
          { by: bruno, on: "ferry-line", stance: "SUPPORT", said: "2025-02-01" },
          { by: bruno, on: "ferry-line", stance: "CONDITIONAL", condition: "daily", said: "2025-02-10" },
        ],
      }),
    ],
  });

describe("shifts", () => {
  test.each([
    ["all, the newest first", {}, ["CONDITION_ADDED", "REVERSAL"]],
    ["those of an actor", { actor: "Ada Brandt" }, ["REVERSAL"]],
    ["those on a topic", { topic: "ferry line" }, ["CONDITION_ADDED"]],
    ["those of a kind", { kind: ["REVERSAL"] }, ["REVERSAL"]],
    ["those from a day", { occurredFrom: "2025-01-11" }, ["CONDITION_ADDED"]],
    ["those to a day", { occurredTo: "2025-01-10" }, ["REVERSAL"]],
  ])("lists %s", async (_, filter, kinds) => {
    const query = "query ($filter: ShiftFilter) { shifts(filter: $filter) { nodes { kind } totalCount } }";
    const { shifts } = await ask(await withShifts(), query, { filter });
    expect(shifts.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    expect(shifts.totalCount).toBe(kinds.length);
  });

  test("shows whose, on what, from which words to which", async () => {
    const { shifts } = await ask(
      await withShifts(),
      `{ shifts(last: 1) { nodes { actor { slug } topic { slug } occurredOn { earliest }
        before { stance evidence { exact } } after { stance evidence { exact } } } } }`,
    );
    expect(shifts.nodes).toEqual([
      {
        actor: { slug: "ada-brandt" },
        topic: { slug: "harbour-bridge" },
        occurredOn: { earliest: "2025-01-10" },
        before: { stance: "OPPOSE", evidence: [{ exact: "words 0 of one" }] },
        after: { stance: "SUPPORT", evidence: [{ exact: "words 1 of one" }] },
      },
    ]);
  });

  test("have the same id wherever they are computed", async () => {
    const { kept, computed } = await ask(
      await withShifts(),
      `{ kept: standing(actor: "Ada Brandt", topic: "harbour bridge") { shifts { id } }
         computed: standing(actor: "Ada Brandt", topic: "harbour bridge", asOf: "2025-06-01") { shifts { id } } }`,
    );
    expect(kept.shifts).toHaveLength(1);
    expect(computed.shifts).toEqual(kept.shifts);
  });

  test("refuses an actor that is none", async () => {
    expect(await refusals(await withShifts(), '{ shifts(filter: { actor: "Zzz" }) { totalCount } }')).toMatchObject([
      { code: "ACTOR_UNKNOWN" },
    ]);
  });
});
