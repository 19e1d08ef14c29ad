import { writeArticle } from "@stance/store";
import { expect, test } from "vitest";
import { ask, seededStore } from "../../test/ask.ts";
import { makeActor } from "../../test/make-actor.ts";
import { makeArticle } from "../../test/make-article.ts";
import { makeId } from "../../test/make-id.ts";
import { makeTopic } from "../../test/make-topic.ts";

const ada = makeActor("Ada Brandt");
const on = "harbour-bridge";

test("An edited article shows both versions and what changed; the shift names the edit, old words are not current", async () => {
  const first = makeArticle("anchor", { says: [{ by: ada, on, stance: "SUPPORT", words: "a bridge for all" }] });
  const other = makeArticle("edited", {
    recordedAt: "2025-06-02T00:00:00.000Z",
    says: [{ by: ada, on, stance: "OPPOSE", words: "a bridge for nobody" }],
  });
  const changes = [{ removed: { start: 30, end: 33, text: "all" }, added: { start: 30, end: 36, text: "nobody" } }];
  const article = first.article;
  const second = { ...other, article, version: { ...other.version, articleId: article.id, changes } };
  const store = await seededStore({ topics: [makeTopic(on)], articles: [first] });
  await writeArticle(store, second);
  const answer = await ask(
    store,
    `query ($id: ID!) {
      article(id: $id) { versions { text changes { removed { start end text } added { start end text } } } }
      shifts { nodes { kind cause before { withdrawnAt evidence { exact isCurrent } } after { withdrawnAt evidence { exact isCurrent } } } }
      standing(actor: "Ada Brandt", topic: "harbour-bridge") { stance timeline { nodes { stance } } }
      positions { totalCount }
      all: positions(filter: { withWithdrawn: true }) { totalCount }
    }`,
    { id: makeId("art", "anchor") },
  );
  expect(answer).toEqual({
    article: {
      versions: [
        { text: second.version.text, changes },
        { text: first.version.text, changes: [] },
      ],
    },
    shifts: {
      nodes: [
        {
          kind: "REVERSAL",
          cause: "REVISED_SOURCE",
          before: { withdrawnAt: "2025-06-02T00:00:00.000Z", evidence: [{ exact: "a bridge for all", isCurrent: false }] },
          after: { withdrawnAt: null, evidence: [{ exact: "a bridge for nobody", isCurrent: true }] },
        },
      ],
    },
    standing: { stance: "OPPOSE", timeline: { nodes: [{ stance: "OPPOSE" }] } },
    positions: { totalCount: 1 },
    all: { totalCount: 2 },
  });
});
