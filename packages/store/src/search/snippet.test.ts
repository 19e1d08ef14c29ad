import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PASSAGE_LENGTH, passagesOf } from "./passages.ts";
import { SNIPPET_LENGTH, snippetOf } from "./snippet.ts";
import { searchTerms } from "./terms.ts";

const FILLER = "Nothing took place there. ".repeat(20);

/** The snippet with its highlights in brackets. */
function marked(text: string, query: string): string {
  const { snippet, highlights } = snippetOf(text, searchTerms(query));
  return highlights.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    snippet,
  );
}

describe("A snippet", () => {
  test.each([
    ["is the whole of a short text", "We back the deal", "deal", "We back the [deal]"],
    ["marks longer words that begin alike", "Guarantees and guaranteed", "guarantee", "[Guarantees] and [guaranteed]"],
    ["marks the singular of a plural", "one guarantee", "guarantees", "one [guarantee]"],
    ["marks short words only whole", "war in Warsaw", "war", "[war] in Warsaw"],
    ["marks over diacritics and apostrophes", "Émile’s café", "emile cafe", "[Émile’s] [café]"],
    ["marks nothing where nothing is found", "We back the deal", "pineapple", "We back the deal"],
  ])("%s", (_promise, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test("is cut around the place where most words stand together", () => {
    const shown = marked(`The deal is old.\n${FILLER}Both back the deal on tolls. ${FILLER}`, "deal tolls");
    expect(shown).toContain("Both back the [deal] on [tolls].");
    expect(shown).not.toContain("old");
  });

  test("is never longer than its limit, nor has highlights outside", () => {
    const word = fc.constantFrom("deal", "tolls", "😀", "\n", " ", "x".repeat(300), "the");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const { snippet, highlights } = snippetOf(words.join(" "), searchTerms("deal tolls"));
        expect(snippet.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
        expect(snippet.isWellFormed()).toBe(true);
        for (const { start, end } of highlights) expect(snippet.slice(start, end)).toMatch(/^(deal|tolls)$/);
      }),
    );
  });
});

describe("Passages", () => {
  const piece = fc.constantFrom("word ", "\n", "😀", "x".repeat(700), " ");

  test("together are the text, each within the limit", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const passages = passagesOf(text, []);
        const kept = passages.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const { start, end } of passages) {
          expect(end - start).toBeLessThanOrEqual(PASSAGE_LENGTH);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test("leave out the boilerplate, even where it overlaps", () => {
    const text = "menu|The text.|credits";
    const passages = passagesOf(text, [
      { start: 13, end: 22 },
      { start: 0, end: 5 },
      { start: 2, end: 4 },
    ]);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(["The text"]);
  });
});
