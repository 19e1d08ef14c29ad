import fc from "fast-check";
import { expect, test } from "vitest";
import { isWhole, nearest, occurrences, separation } from "./occurrences.ts";

test("every occurrence is an exact slice within one part, and a string that stands in a part is found", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 30 });
  fc.assert(
    fc.property(
      letters,
      fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 3 }),
      fc.nat(30),
      (text, words, cut) => {
        const parts = [
          { start: 0, end: Math.min(cut, text.length) },
          { start: Math.min(cut + 1, text.length), end: text.length },
        ].filter((part) => part.start < part.end);
        const found = occurrences(text, words, parts);
        for (const span of found) {
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(parts.some((part) => part.start <= span.start && span.end <= part.end)).toBe(true);
        }
        const starts = Array.from(text, (_letter, start) => start).filter((start) => text.startsWith(words, start));
        const isThere = starts.some(
          (start) =>
            isWhole(text, start, start + words.length) &&
            parts.some((part) => part.start <= start && start + words.length <= part.end),
        );
        expect(found.length > 0).toBe(isThere);
      },
    ),
  );
});

test("an empty string occurs nowhere, and a frequent one at most 50 times", () => {
  expect(occurrences("abc", "", [{ start: 0, end: 3 }])).toEqual([]);
  expect(occurrences("a ".repeat(500), "a", [{ start: 0, end: 999 }])).toHaveLength(50);
});

test.each([
  ["the one with least between", "Roe here [said] {Roe}"],
  ["the earlier of two", "{Roe} [said] Roe"],
  ["one in the same sentence", "He saw Roe. [She] was, all in all, quite glad of {Roe}"],
  ["one in the same paragraph", "Roe\n[She] was, all in all, glad of {Roe}"],
  ["the one that the question's asker is", "Roe. “[Why]?” asked all, and {Roe}"],
])("the nearest place is %s", (_which, source) => {
  const place = spanBetween(source.replace(/[{}]/g, ""), "[", "]");
  const text = source.replace(/[[\]{}]/g, "");
  const found = nearest(text, occurrences(text, "Roe", [{ start: 0, end: text.length }]), place);
  expect(found).toEqual(spanBetween(source.replace(/[[\]]/g, ""), "{", "}"));
});

const spanBetween = (source: string, open: string, close: string) => ({
  start: source.indexOf(open),
  end: source.indexOf(close) - 1,
});

test.each([
  ["he", "The other [he] left."],
  ["said", "saidaid [said]"],
  ["no", "[no]-one nor 1no no1"],
  ["“No", "[“No]”"],
  [" rain", "train[ rain]"],
])("%j is found where it is whole", (words, source) => {
  const text = source.replace(/[[\]]/g, "");
  expect(occurrences(text, words, [{ start: 0, end: text.length }])).toEqual([spanBetween(source, "[", "]")]);
});

test("spans that overlap are not apart, and without spans none is nearest", () => {
  expect(separation("abcdef", { start: 0, end: 3 }, { start: 2, end: 4 })).toBe(0);
  expect(nearest("abcdef", [], { start: 0, end: 1 })).toBeUndefined();
});
