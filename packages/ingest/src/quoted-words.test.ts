import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartOf, quotedWords } from "./quoted-words.ts";

describe("quoted words", () => {
  it.each([
    ["do not know marks and capitals", ["“We won’t pay,”"], [["we", "won't", "pay"]]],
    ["do not know accents", ["The Café in São Paulo"], [["the", "cafe", "in", "sao", "paulo"]]],
    ["do not know brackets", ["[W]e back [the] bill"], [["we", "back", "the", "bill"]]],
    ["are cut where something is left out", ["We back … the bill", "now"], [["we", "back"], ["the", "bill"], ["now"]]],
    ["are cut at three points, too", ["We back. . . the ... bill"], [["we", "back"], ["the"], ["bill"]]],
    ["are none where there are none", ["…", "“”"], []],
  ])("%s", (_promise, texts, expected) => {
    expect(quotedWords(texts)).toEqual(expected);
  });
});

const isPart = (part: string, whole: string) => isPartOf(quotedWords([part]), quotedWords([whole]));

describe("one quotation is a part of another", () => {
  it.each([
    ["when it leaves out the end", "we back the bill", "We back the bill and the budget.", true],
    ["when it leaves out the middle", "we back … the budget", "We back the bill and the budget.", true],
    ["when its pieces touch", "we back … the bill", "We back the bill.", true],
    ["not when its pieces are in another order", "the budget … we back", "We back the bill and the budget.", false],
    ["not when it ends within a word", "we back the bill", "We back the billboard.", false],
    ["not when a piece stands on both sides of what is left out", "back the bill", "We back the … bill.", false],
    ["not when a word differs", "we back this bill", "We back the bill.", false],
    ["not when a piece is used twice", "the bill … the bill", "We back the bill.", false],
  ])("%s", (_promise, part, whole, expected) => {
    expect(isPart(part, whole)).toBe(expected);
  });

  it("is a part of itself, and of itself with more around it", () => {
    const words = fc.array(fc.constantFrom("we", "back", "the", "bill", "…"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (own, more) => {
        const text = own.join(" ");
        expect(isPart(text, text)).toBe(true);
        expect(isPart(text, `${more.join(" ")} ${text} ${more.join(" ")}`)).toBe(true);
      }),
    );
  });
});
