import { describe, expect, it } from "vitest";
import { TEST_TOPICS } from "../../../test/test-topics.ts";
import { readDocument } from "../../document/document.ts";
import { findTopicMentions } from "../../topics/find-topic-mentions.ts";
import { indexTopics } from "../../topics/index-topics.ts";
import { byPlace } from "../by-place.ts";
import { targetOf } from "./target.ts";

const index = indexTopics(TEST_TOPICS);

/** The version that is meant where the last topic of a text is spoken of. */
function lastTarget(text: string): string | null {
  const document = readDocument({ key: "test", text });
  const mentions = findTopicMentions(document, [], index);
  const last = mentions.at(-1);
  return last === undefined
    ? "no topic"
    : targetOf(
        document,
        last,
        byPlace(mentions, (mention) => mention),
      );
}

describe("targetOf", () => {
  it.each([
    ["an ordinal", "The trade deal failed. He rejected the first draft.", "first draft"],
    ["an adjective", "She accepted the amended trade deal.", "amended trade deal"],
    ["a comparative", "The trade deal failed. He rejected an earlier draft.", "earlier draft"],
    ["what is original", "She would keep the original carbon tax.", "original carbon tax"],
    ["what is new of a plan", "The trade deal failed. He welcomed the new proposal.", "new proposal"],
    ["the latest", "The pay offer is out. Nurses called the latest offer unfair.", "latest offer"],
    ["last year's", "She voted against last year's trade deal.", "last year's trade deal"],
    ["a day's", "She voted against Tuesday’s pay offer.", "Tuesday’s pay offer"],
    ["a year's", "He praised the 2015 trade agreement.", "2015 trade agreement"],
    ["when it was signed", "He praised the trade deal signed in 2015.", "deal signed in 2015"],
    ["when it was tabled", "He praised the trade deal tabled last month.", "deal tabled last month"],
    ["who put it forward", "The trade deal is near. A draft put forward by Chile was welcomed.", "draft put forward by Chile"],
    ["a version of", "She had backed a first version of the trade deal.", "first version"],
    ["a draft of", "She read a second draft of the trade agreement.", "second draft"],
  ])("tells %s", (_, text, expected) => {
    expect(lastTarget(text)).toBe(expected);
  });

  it.each([
    ["that version", "A first version of the trade deal spared farmers. She had accepted that version.", "first version"],
    ["it", "She read the revised trade deal. “I like it,” she said.", "revised trade deal"],
    ["the same offer", "Nurses turned down the latest pay offer. Porters accepted the same offer.", "latest pay offer"],
  ])("goes back to what %s stands for", (_, text, expected) => {
    expect(lastTarget(text)).toBe(expected);
  });

  it.each([
    ["the thing itself", "She backs the trade deal."],
    ["it behind a version that another followed", "She opposed an earlier version of the trade deal and can now back it."],
    ["a new thing that is no plan", "She wants a new Upper River dam."],
    ["a first step", "The trade deal is near. She called it a first step."],
    ["when it was criticised", "She criticised the trade deal on Tuesday."],
    [
      "it where the thing itself was spoken of last",
      "The revised trade deal failed. She backs a trade deal. “I like it,” she said.",
    ],
  ])("tells no version of %s", (_, text) => {
    expect(lastTarget(text)).toBeNull();
  });
});
