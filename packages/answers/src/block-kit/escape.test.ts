import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMrkdwn } from "./escape.ts";

const shown = (mrkdwn: string) =>
  mrkdwn.replaceAll("\u2060", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The joiner is written as ¦ to be seen. */
const CASES: [string, string, string][] = [
  ["leaves plain words alone", "We back the bill.", "We back the bill."],
  ["leaves marks within words alone", "snake_case and 5*3", "snake_case and 5*3"],
  ["writes & < > as entities", "a < b & b > c", "a &lt; b &amp; b &gt; c"],
  ["writes an entity so that it is shown as typed", "&lt;", "&amp;lt;"],
  ["makes a channel mention words", "<!channel> act now", "&lt;!channel&gt; act now"],
  ["makes a link words", "<https://example.org|our site>", "&lt;https://example.org|our site&gt;"],
  ["makes a user mention words", "<@U123>", "&lt;@¦U123&gt;"],
  ["keeps a bare mention from being linked", "@here @everyone", "@¦here @¦everyone"],
  ["keeps a channel's name from being linked", "#general", "#¦general"],
  ["keeps bold from opening", "*now*", "¦*¦now¦*¦"],
  ["keeps code from opening", "`rm`", "¦`¦rm¦`¦"],
  ["keeps an emoji from showing", ":tada:", ":¦tada:"],
  ["leaves a time alone", "at 10:30:00", "at 10:30:00"],
  ["keeps a quotation from opening", "a\n> b", "a\n¦&gt; b"],
];

describe("escapeMrkdwn", () => {
  it.each(CASES)("%s", (_, words, mrkdwn) => {
    expect(escapeMrkdwn(words)).toBe(mrkdwn.replaceAll("¦", "\u2060"));
  });

  it("leaves nothing that Slack reads as a command", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => !/[<>]|@(?:here|channel|everyone)/.test(escapeMrkdwn(words))),
    );
  });

  it("is shown as the words were", () => {
    const words = fc.string({ unit: "grapheme" }).filter((each) => !each.includes("\u2060"));
    fc.assert(fc.property(words, (each) => shown(escapeMrkdwn(each)) === each));
  });
});
