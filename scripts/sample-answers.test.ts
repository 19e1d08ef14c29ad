import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answer, renderPlain } from "@stance/answers";
import { createLocalClient } from "@stance/client";
import { execute } from "@stance/graphql";
import { ingest } from "@stance/ingest";
import { TopicFile } from "@stance/schema";
import { openSources } from "@stance/sources";
import { openStore, type Store } from "@stance/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const DATA = fileURLToPath(new URL("../data", import.meta.url));
let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
  const topics = TopicFile.parse(JSON.parse(readFileSync(`${DATA}/topics.json`, "utf8")));
  await ingest({ store, topics, sources: openSources([`${DATA}/articles`]) });
});
afterAll(() => store.close());

// biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects of the answer.
const ask = async (query: string): Promise<any> => {
  const result = await execute(store, { query });
  expect(result.errors).toBeUndefined();
  return result.data;
};
const said = async (text: string): Promise<string> => {
  const given = await answer(
    text,
    createLocalClient((request) => execute(store, request)),
    { now: "2025-05-01", timeoutMs: 20_000 },
  );
  return renderPlain(given.card);
};

describe("Zelensky on the minerals deal", () => {
  it("rejected a draft in February, accepted a changed text late that month, and called the talks positive on 15 April", async () => {
    const { standing } = await ask(`{ standing(actor: "Zelensky", topic: "minerals deal") {
      stance lastSaid { latest } position { evidence { exact } }
      timeline(first: 50) { nodes { stance saidOn { earliest latest } evidence { exact article { title } } } } } }`);
    expect(standing).toMatchObject({ stance: "SUPPORT", lastSaid: { latest: "2025-04-15" } });
    type Entry = { stance: string; saidOn: { earliest: string | null; latest: string }; evidence: { exact: string }[] };
    const entries: Entry[] = standing.timeline.nodes;
    const words = (stance: string, from: string, to: string) =>
      entries
        .filter(
          (entry) =>
            entry.stance === stance && entry.saidOn.latest >= from && (entry.saidOn.earliest ?? entry.saidOn.latest) <= to,
        )
        .flatMap((entry) => entry.evidence.map((piece) => piece.exact))
        .join("\n");
    expect(words("SUPPORT", "2024-01-01", "2024-12-31")).toContain("proposed the idea");
    expect(words("OPPOSE", "2025-02-10", "2025-02-22")).toContain("rejected a draft minerals deal");
    expect(words("OPPOSE", "2025-02-10", "2025-02-22")).toContain("It’s not in our interest today");
    expect(words("CONDITIONAL", "2025-02-10", "2025-02-22")).toContain("must include concrete security assurances");
    expect(words("SUPPORT", "2025-02-24", "2025-02-28")).toContain("framework agreement");
    expect(words("SUPPORT", "2025-04-15", "2025-04-15")).toContain('"positive"');
  });

  it("is told oldest to newest on request, each entry with its date and article, and nobody is said to have signed", async () => {
    const told = await said("timeline Zelensky on the minerals deal");
    expect(told.indexOf("2024")).toBeLessThan(told.indexOf("Feb 2025"));
    expect(told.indexOf("Feb 2025")).toBeLessThan(told.indexOf("15 Apr 2025"));
    expect(told).not.toMatch(/\b(?:has|have|had|was|were|is)? ?signed\b(?! by)/i);
    expect(await said("Zelensky on the minerals deal")).not.toMatch(/\bsigned\b/i);
  });

  it("was another on 16 February 2025", async () => {
    const { then, today } = await ask(`{
      then: standing(actor: "Zelensky", topic: "minerals deal", asOf: "2025-02-16") { stance statements lastSaid { latest } }
      today: standing(actor: "Zelensky", topic: "minerals deal") { stance statements } }`);
    expect(then.stance).not.toBe(today.stance);
    expect(["OPPOSE", "CONDITIONAL"]).toContain(then.stance);
    expect(then.statements).toBeLessThan(today.statements);
  });
});

describe("names", () => {
  it("three spellings are one actor, and a near miss is suggested", async () => {
    const found =
      await ask(`{ a: actor(name: "Zelenskiy") { id } b: actor(name: "Zelenskyy") { id } c: actor(name: "Volodymyr Zelensky") { id }
      near: resolveActor(text: "Zelenski") { __typename ... on ActorUnknown { suggestions { name } } } }`);
    expect(found.b).toEqual(found.a);
    expect(found.c).toEqual(found.a);
    expect(JSON.stringify(found.near)).toContain("Volodymyr Zelensky");
  });
});

describe("others", () => {
  it("Trump and Zelensky are opposed on NATO membership, each with words", async () => {
    const { compare } = await ask(`{ compare(actors: ["Trump", "Zelensky"], topic: "NATO membership") { topics { verdict
      standings { actor { name } stance position { evidence { exact } } } } } }`);
    const [topic] = compare.topics;
    expect(topic.verdict).toBe("DIFFER");
    expect(topic.standings.map((standing: { stance: string }) => standing.stance).sort()).toEqual(["OPPOSE", "SUPPORT"]);
    for (const standing of topic.standings) expect(standing.position.evidence[0].exact.length).toBeGreaterThan(20);
  });

  it("Zelensky is for a ceasefire under a condition, in the article's words", async () => {
    const { standing } = await ask(
      `{ standing(actor: "Zelensky", topic: "ceasefire") { stance position { condition evidence { exact article { text } } } } }`,
    );
    expect(standing.stance).toBe("CONDITIONAL");
    expect(standing.position.condition).toContain("strong security guarantees");
    expect(standing.position.evidence[0].article.text).toContain(standing.position.condition);
  });
});
