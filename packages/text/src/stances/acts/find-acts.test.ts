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
