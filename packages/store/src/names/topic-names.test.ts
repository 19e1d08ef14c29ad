import { describe, expect, test } from "vitest";
import { makeTopic } from "../../test/make.ts";
import { topicsNamed } from "./topic-names.ts";

const alliance = makeTopic("Northern alliance", { keywords: ["NA"] });
const membership = makeTopic("Northern alliance membership", {
  broaderId: alliance.id,
  keywords: ["join the northern alliance"],
});
const ores = makeTopic("Ore deal", { keywords: ["ores deal", "mining pact"] });
const truce = makeTopic("Truce", { keywords: ["stop to the fighting"] });
const longTruce = makeTopic("Lasting truce", { broaderId: truce.id });
const topics = [longTruce, membership, ores, truce, alliance];

const names = (text: string) => topicsNamed(topics, text).map(({ name }) => name);

describe("A topic is named", () => {
  test.each([
    ["by its name", "ore deal", ["Ore deal"]],
    ["by its slug", "ore-deal", ["Ore deal"]],
    ["by its name with an article", "The ORE deal", ["Ore deal"]],
    ["by a keyword", "mining pact", ["Ore deal"]],
    ["by some of its words", "pact", ["Ore deal"]],
    ["by its words in any order", "alliance northern", ["Northern alliance", "Northern alliance membership"]],
    ["by a name before others are by words", "truce", ["Truce", "Lasting truce"]],
    ["by a keyword before others are by words", "na", ["Northern alliance"]],
    ["before the narrower one", "northern", ["Northern alliance", "Northern alliance membership"]],
  ])("%s", (_promise, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(["", "🤷", "the", "trucer", "pineapple"])("by nothing like %j", (text) => {
    expect(names(text)).toEqual([]);
  });
});
