import type { KnownActorFragment, KnownTopicFragment } from "@stance/client";
import { describe, expect, it } from "vitest";
import { makeActor, makeTopic, type TestTopic } from "../../test/world.ts";
import type { TopicFit } from "../words/topic-fit.ts";
import { chooseTopic } from "./choose-topic.ts";

const whole = makeTopic("Guarantees");
const part = makeTopic("US guarantees", null, whole);
const otherPart = makeTopic("European guarantees", null, whole);
const other = makeTopic("Elections");

const heardOn = (...topics: [topic: TestTopic, statements: number][]): KnownActorFragment => ({
  ...makeActor("Somebody"),
  standings: {
    totalCount: topics.length,
    nodes: topics.map(([topic, statements]) => ({ stance: "SUPPORT", statements, topic })),
  },
});
const matching = (...topics: [topic: KnownTopicFragment, fit: TopicFit][]) =>
  ({ kind: "FOUND", typed: "guarantees", topics: topics.map(([topic, fit]) => ({ topic, fit })) }) as const;

describe("chooseTopic", () => {
  it("takes the topic that fits best, however often others were spoken of", () => {
    const choice = chooseTopic(matching([whole, "NAME"], [part, "WORDS"]), [heardOn([part, 9], [whole, 1])]);
    expect(choice).toMatchObject({ kind: "CHOSEN", topic: whole, relation: "ITSELF", alternatives: [part] });
  });

  it("takes, of topics that fit alike, the one most spoken of", () => {
    const choice = chooseTopic(matching([otherPart, "WORDS"], [part, "WORDS"]), [heardOn([otherPart, 1], [part, 2])]);
    expect(choice).toMatchObject({ topic: part, alternatives: [otherPart] });
  });

  it("takes, of topics that fit alike, the one on which most of the actors were heard", () => {
    const actors = [heardOn([otherPart, 1], [part, 5]), heardOn([otherPart, 1])];
    expect(chooseTopic(matching([part, "WORDS"], [otherPart, "WORDS"]), actors)).toMatchObject({ topic: otherPart });
  });

  it("takes the only part that was spoken of, and says that it is a part", () => {
    expect(chooseTopic(matching([whole, "NAME"]), [heardOn([part, 1])])).toMatchObject({ topic: part, relation: "PART" });
  });

  it("takes the whole where no part was spoken of, and says that it is the whole", () => {
    expect(chooseTopic(matching([part, "NAME"]), [heardOn([whole, 1])])).toMatchObject({ topic: whole, relation: "WHOLE" });
  });

  it("does not guess between two parts", () => {
    expect(chooseTopic(matching([whole, "NAME"]), [heardOn([part, 1], [otherPart, 1])])).toEqual({
      kind: "SILENT",
      topic: whole,
      relatedIds: [part.id, otherPart.id],
    });
  });

  it("is silent where nothing near was spoken of", () => {
    expect(chooseTopic(matching([whole, "NAME"]), [heardOn([other, 1])])).toEqual({
      kind: "SILENT",
      topic: whole,
      relatedIds: [],
    });
  });
});
