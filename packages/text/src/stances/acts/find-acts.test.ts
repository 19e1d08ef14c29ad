import { describe, expect, it } from "vitest";
import { marked } from "../../../test/marked.ts";
import { readDocument } from "../../document/document.ts";
import type { LocalMention } from "../../findings.ts";
import { findActs } from "./find-acts.ts";

/** "X: content", with every marked name a mention of an actor of that name. */
function read(source: string): string[] {
  const { text, spans } = marked(source);
  const document = readDocument({ key: "test", text });
  const mentions = spans.map(
    (span): LocalMention => ({ ...span, phrase: span, form: "NAME", actor: text.slice(span.start, span.end), rule: "test" }),
  );
  return findActs(document, mentions, []).map(
    ({ actor, content }) => `${actor}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
}

describe("findActs", () => {
  it.each([
    [
      "finds who put a proposal forth",
      "They discussed the proposal put forth by the [Silva government].",
      ["Silva government: the proposal"],
    ],
    [
      "finds who presented it in an aside",
      "The new draft, presented by [Minister Silva], failed.",
      ["Minister Silva: The new draft"],
    ],
    ["finds whom an offer comes from", "The union studied a new offer from [Acme].", ["Acme: a new offer"]],
    [
      "finds both parties of an agreement",
      "It follows an agreement between [Chile] and [Peru] on fishing.",
      ["Chile: an agreement between Chile and Peru on fishing", "Peru: an agreement between Chile and Peru on fishing"],
    ],
    ["finds who reached a deal", "[Chile] and [Peru] reach fishing deal", ["Chile: fishing deal", "Peru: fishing deal"]],
    ["leaves a possible agreement alone", "A possible agreement between [Chile] and [Peru] on fishing is near.", []],
    ["leaves the prospect of an agreement alone", "Hopes of an agreement between [Chile] and [Peru] on fishing rose.", []],
    ["leaves an agreement that could come alone", "An agreement between [Chile] and [Peru] could be near.", []],
    ["leaves talks alone", "The talks between [Chile] and [Peru] on fishing began.", []],
    ["leaves a failure to agree alone", "[Chile] and [Peru] failed to reach a deal.", []],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

describe("sides taken in words that report nothing", () => {
  it.each([
    ["a vote to do", "[The council] voted 8 to 3 on Monday to build a bridge.", ["The council: to build a bridge"]],
    ["a green light", "[The cabinet] gave the green light to a third bridge.", ["The cabinet: a third bridge"]],
    ["a petition", "[Ana Silva] has signed a petition against the bridge.", ["Ana Silva: the bridge"]],
    ["a lawsuit", "[Acme] filed a lawsuit on Friday over the bridge.", ["Acme: the bridge"]],
    ["a bill that is introduced", "[Silva] introduced a bill to ban bridges.", ["Silva: a bill to ban bridges"]],
    ["a protest", "[Students] marched against the bridge.", ["Students: the bridge"]],
    ["who takes no side", "[Silva] is undecided on the bridge.", ["Silva: the bridge"]],
    ["who will not be drawn", "[Silva], a lawyer, would not be drawn on the bridge.", ["Silva: the bridge"]],
    ["what is turned down", "[Acme] turned it down.", ["Acme: it"]],
    ["what somebody is called", "[Silva], a vocal critic of the bridge, left.", ["Silva: the bridge"]],
    ["whose bill it is", "So said the bill's sponsor, [Ana Silva].", ["Ana Silva: the bill"]],
  ])("tell %s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ["a vote that is only planned", "[The council] will vote on Monday to build a bridge."],
    ["one who was drawn on", "[Silva] was drawn on the wall."],
    ["a lawsuit that would come", "[Acme] would have filed a lawsuit over the bridge."],
  ])("tell nothing of %s", (_, source) => {
    expect(read(source)).toEqual([]);
  });
});
