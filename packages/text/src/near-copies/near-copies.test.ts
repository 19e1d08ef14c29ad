import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copySimilarity, copyTraits } from "./near-copies.ts";

/** A text of `count` words that no other `seed` has in this order. */
const article = (seed: number, count = 200): string =>
  Array.from({ length: count }, (_, place) => `word${(place * 7919 + seed * 104729) % 5003}`).join(" ");

const words = (text: string): string => copyTraits(text, [])?.words ?? "";
const bands = (text: string): readonly string[] => copyTraits(text, [])?.bands ?? [];
const similarity = (one: string, other: string) => copySimilarity(words(one), words(other));
const shareBand = (one: string, other: string) => bands(one).some((band) => bands(other).includes(band));

const edited = (text: string, every: number): string =>
  text
    .split(" ")
    .map((word, place) => (place % every === every - 1 ? `other${place}` : word))
    .join(" ");

const QUOTATION =
  "“We will build the ferry terminal before the winter, and whoever told you that the money is gone has not read the budget that this council passed in June,” Mayor Ola Brandt said.";

describe("copies", () => {
  it.each([
    ["the same words with other marks and capitals", article(1), article(1).toUpperCase().replaceAll(" ", ", ")],
    ["a copy with every 20th word changed", article(2), edited(article(2), 20)],
    ["a copy with a paragraph added", article(3), `${article(3)}\n\n${article(4, 60)}`],
    ["a copy without its last third", article(5, 240), article(5, 160)],
    [
      "a copy whose halves changed places",
      article(6),
      article(6).split(" ").toSpliced(0, 100).concat(article(6).split(" ").slice(0, 100)).join(" "),
    ],
  ])("are found: %s", (_name, one, other) => {
    expect(similarity(one, other)).toBeGreaterThan(0.5);
    expect(shareBand(one, other)).toBe(true);
  });

  it.each([
    ["articles about other things", article(1), article(2)],
    ["two articles that quote the same sentence", `${article(1, 60)} ${QUOTATION}`, `${QUOTATION} ${article(2, 60)}`],
    ["a short notice around a sentence that a longer article quotes", QUOTATION, `${article(3)} ${QUOTATION}`],
    ["two short notices that quote the same sentence", `Ferry news. ${QUOTATION}`, `Town hall. ${QUOTATION} More soon.`],
    ["every third word changed", article(4), edited(article(4), 3)],
  ])("are not: %s", (_name, one, other) => {
    expect(similarity(one, other)).toBeNull();
  });
});

describe("what copies are found by", () => {
  it("leaves boilerplate out, in whatever order it is given", () => {
    const text = `Menu Home ${article(1)} Share this Read more`;
    const menu = { start: 0, end: 10 };
    const share = { start: text.indexOf("Share"), end: text.length };
    expect(copyTraits(text, [share, menu])).toEqual(copyTraits(article(1), []));
  });

  it("is nothing for a text of a few words", () => {
    expect(copyTraits("Subscribe now to read this article.", [])).toBeNull();
  });

  it("is the words alone for a short text", () => {
    expect(copyTraits(article(1, 30), [])).toMatchObject({ bands: [] });
  });

  it("is the same however the words are written", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 40, maxLength: 80 }), (list) => {
        expect(copyTraits(list.join(" "), [])).toEqual(copyTraits(`  ${list.join("; ").toUpperCase()}.`, []));
      }),
      { numRuns: 50 },
    );
  });
});

it("similarity is the same from either side", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 20, max: 150 }),
      (seed, every, cut) => {
        const [one, other] = [article(seed), edited(article(seed), every).split(" ").slice(0, cut).join(" ")];
        expect(similarity(one, other)).toBe(similarity(other, one));
      },
    ),
    { numRuns: 50 },
  );
});
