import { describe, expect, it } from "vitest";
import { termsOf, wordsOf } from "./terms.ts";

const stems = (text: string): string[] => termsOf(wordsOf(text)).map((term) => term.stem);

describe("termsOf", () => {
  it.each([
    ["US", "American"],
    ["U.S.", "United States"],
    ["Britain", "British"],
    ["EU", "European Union"],
    ["Ukraine", "Ukrainian"],
  ])("is one for %s and %s", (one, other) => {
    expect(stems(one)).toEqual(stems(other));
    expect(stems(one)).toHaveLength(1);
  });

  it("tells the country from the pronoun", () => {
    expect(stems("us")).toEqual([]);
  });

  it("leaves out function words", () => {
    expect(stems("the member of the alliance")).toHaveLength(2);
  });
});
