import { describe, expect, it } from "vitest";
import { readDocument } from "../document/document.ts";
import { carrierBefore } from "./carrier.ts";

/** What carries the words in [brackets], "turned" where it does away with them. */
function carrier(source: string): string | null {
  const text = source.replace(/[[\]]/g, "");
  const document = readDocument({ key: "test", text });
  const found = carrierBefore(
    document,
    document.tokens.findIndex((token) => token.start === source.indexOf("[")),
  );
  return found === null ? null : `${found.stem}${found.isTurned ? " turned" : ""}`;
}

describe("carrierBefore", () => {
  it.each([
    ["finds a bill that brings a thing about", "A bill that would introduce a [carbon tax] passed.", "bil"],
    ["finds a bill that ends a thing", "A bill that would repeal the [carbon tax] passed.", "bil turned"],
    ["finds a ban on a thing", "A ban on [plastic bags] passed.", "ban turned"],
    ["looks past a day", "She tabled a bill on Tuesday that would scrap the [carbon tax].", "bil turned"],
    ["finds nothing across a comma", "The bill passed, and the [carbon tax] stays.", null],
    ["finds nothing in a noun for no plan", "The man that paid the [carbon tax] left.", null],
  ])("%s", (_, source, expected) => {
    expect(carrier(source)).toBe(expected);
  });
});
