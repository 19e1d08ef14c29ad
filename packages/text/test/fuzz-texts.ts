import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const FOLDER = new URL("./articles/", import.meta.url);
const ARTICLES: readonly string[] = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** What the rules look for, and what no writer writes. */
const PIECES = [
  ..."“”\"'‘’«»`()[]—–-,.;:!?…\n\t\0\u00a0\u200b\ud800\udc00😀",
  ..."ıŁđéЖ中ع".split(""),
  "''",
  "\n\n",
  "\r\n",
  " ",
  " said ",
  " says that ",
  "said ",
  " not ",
  " unless ",
  " according to ",
  "Silva",
  "President Ana Silva ",
  "the ministry ",
  "Norway’s ",
  "U.S. ",
  "NATO ",
  "he ",
  "it ",
  "who ",
  "on Monday ",
  "3 May 2024",
  "two weeks ago ",
  "a carbon tax ",
  "reject",
  "supports ",
  "Menu",
  "By Ana Silva",
  "https://example.org/a?b=c",
  "x".repeat(120),
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(""));
const noise = fc.string({ unit: "binary", maxLength: 300 });
const article = fc.constantFrom(...ARTICLES);

/** A change of an article at a place given as a share of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  words: fc.oneof(fc.constant(""), fc.constantFrom(...PIECES), noise),
});

const mutated = fc.tuple(article, fc.array(change, { minLength: 1, maxLength: 12 })).map(([text, changes]) =>
  changes.reduce((rest, { at, length, words }) => {
    const place = Math.floor(at * rest.length);
    return rest.slice(0, place) + words + rest.slice(place + length);
  }, text),
);

const torn = fc.tuple(article, article, fc.nat(4000), fc.nat(4000)).map(([a, b, end, start]) => a.slice(0, end) + b.slice(start));

/** Texts of any kind: noise, words and marks in any order, articles with changes, and halves of two articles in one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(noise, soup, mutated, torn);
