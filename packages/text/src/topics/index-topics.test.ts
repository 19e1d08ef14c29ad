import { describe, expect, it } from "vitest";
import { TEST_TOPICS } from "../../test/test-topics.ts";
import { indexTopics } from "./index-topics.ts";

describe("indexTopics", () => {
  const { topics, phrasesByStem } = indexTopics(TEST_TOPICS);

  it("knows the topics above each, nearest first", () => {
    expect(topics.get("carbon-tax")?.broader).toEqual(["climate-policy"]);
  });

  it("knows the kind of thing a topic is", () => {
    expect([...(topics.get("us-india-trade-deal")?.classes ?? [])]).toContain("AGREEMENT");
  });

  it("knows which topics end something", () => {
    expect(TEST_TOPICS.filter(({ id }) => (topics.get(id)?.undone.reversers.size ?? 0) > 0).map(({ id }) => id)).toEqual([
      "coal-exit",
    ]);
  });

  it("finds each phrase by each of its stems", () => {
    for (const [stem, phrases] of phrasesByStem) for (const phrase of phrases) expect(phrase.stems).toContain(stem);
  });

  it("takes no topics at all", () => {
    expect(indexTopics([]).topics.size).toBe(0);
  });
});
