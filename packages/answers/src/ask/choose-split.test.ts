import { describe, expect, it } from "vitest";
import { makeActor, makeTopic } from "../../test/world.ts";
import { chooseSplit, type ResolvedSplit } from "./choose-split.ts";
import type { ActorMatch, TopicMatch } from "./resolve.ts";

const standings = { totalCount: 0, nodes: [] };
const found = (typed: string): ActorMatch => ({ kind: "FOUND", typed, actor: { ...makeActor(typed), standings } });
const ambiguous = (typed: string): ActorMatch => ({ kind: "AMBIGUOUS", typed, actors: [] });
const unknown = (typed: string, suggestions = 0): ActorMatch => ({
  kind: "UNKNOWN",
  typed,
  suggestions: Array.from({ length: suggestions }, () => makeActor("Someone")),
});
const foundTopic = (typed: string): TopicMatch => ({ kind: "FOUND", typed, topics: [{ topic: makeTopic(typed), fit: "NAME" }] });
const unknownTopic = (typed: string): TopicMatch => ({ kind: "UNKNOWN", typed, suggestions: [] });

const reading = (actor: ActorMatch, topic: TopicMatch | null = null): ResolvedSplit => ({
  split: { actors: [actor.typed], topic: topic?.typed ?? null },
  actors: [actor],
  topic,
});

describe("chooseSplit", () => {
  it.each([
    ["both sides are known", [reading(unknown("A"), foundTopic("T")), reading(found("B"), foundTopic("U"))], 1],
    ["the whole is a name", [reading(unknown("Committee"), unknownTopic("Climate")), reading(found("Committee on Climate"))], 1],
    [
      "one is meant rather than several",
      [reading(ambiguous("A"), foundTopic("T")), reading(found("A on B"), foundTopic("U"))],
      1,
    ],
    ["it comes first among equals", [reading(found("A"), foundTopic("T")), reading(found("B"), foundTopic("U"))], 0],
    ["most is known, where none is whole", [reading(unknown("A"), unknownTopic("T")), reading(found("B"), unknownTopic("U"))], 1],
    ["it has a topic, where none is whole", [reading(unknown("A"), unknownTopic("T")), reading(unknown("A on T", 3))], 0],
  ] as const)("takes the reading in which %s", (_, readings, place) => {
    expect(chooseSplit(readings)).toBe(readings[place]);
  });

  it("takes none of none", () => {
    expect(chooseSplit([])).toBeNull();
  });
});
