import { TopicDefinition } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { namesUndone, undoneBy } from "./undone.ts";

const topic = (name: string, proposition: string | null = null) => TopicDefinition.parse({ id: "topic", name, proposition });

describe("undoneBy", () => {
  it.each([
    ["the thing of a name that begins with an ending", topic("Ban on plastic bags"), "plastic bags", true],
    ["not another word for the ending", topic("Suspension of the assembly"), "recess", false],
    ["not the ending itself", topic("Ban on plastic bags"), "bag ban", false],
    ["the subject that should be ended", topic("Herring catch", "The herring catch should be cut."), "herring catch", true],
    ["not the cut of the subject", topic("Herring catch", "The herring catch should be cut."), "cut in the herring catch", false],
    ["the object that somebody should end", topic("Mills", "The company should close its mills."), "mills", true],
    ["the subject that should end by a year", topic("Peat", "Peat mining should end by 2040."), "peat mining", true],
    ["not other words of a topic that ends something", topic("Talks", "The war should be ended by talks."), "talks", false],
    ["nothing of a topic that ends nothing", topic("Bridge", "The bridge should be built."), "bridge", false],
  ])("knows %s", (_, definition, words, expected) => {
    expect(namesUndone(undoneBy(definition), words.split(" "))).toBe(expected);
  });
});
