import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const FOLDER = new URL("./articles/", import.meta.url);
const SAMPLES = new URL("../../../data/articles/", import.meta.url);
const textsOf = (folder: URL): string[] => readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const ARTICLES: readonly string[] = textsOf(FOLDER);

/** What the rules look for, and what no writer writes. */
const PIECES = [
  ..."“”\"'‘’«»`()[]—–-,.;:!?…\n\t\0\u00a0\u200b\u200d\u2060\ufeff\u202e\u0301\ud800\udc00😀",
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
  "Ab".repeat(2000),
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(""));
const noise = fc.string({ unit: "binary", maxLength: 300 });

/** In code units: long enough for several paragraphs, short enough for ten thousand of them. */
const STRETCH = 1500;

/** A stretch of one of the five sample articles, which may begin and end within a word. */
const stretch = fc
  .tuple(fc.constantFrom(...textsOf(SAMPLES)), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, at]) => text.slice(Math.floor(at * text.length)).slice(0, STRETCH));
const article = fc.oneof(fc.constantFrom(...ARTICLES), stretch);

/** A few pieces, each over and over: cue upon cue, marks within marks. */
const repeated = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.filter((piece) => piece.length < 30)), fc.nat(60)), { maxLength: 6 })
  .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(""));

/** A change of an article at a place given as a share of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  words: fc.oneof(fc.constant(""), fc.constantFrom(...PIECES), noise, repeated),
});

const mutated = fc.tuple(article, fc.array(change, { minLength: 1, maxLength: 12 })).map(([text, changes]) =>
  changes.reduce((rest, { at, length, words }) => {
    const place = Math.floor(at * rest.length);
    return rest.slice(0, place) + words + rest.slice(place + length);
  }, text),
);

const torn = fc.tuple(article, article, fc.nat(4000), fc.nat(4000)).map(([a, b, end, start]) => a.slice(0, end) + b.slice(start));

/** Every mark, or every word, twice. */
const doubled = fc
  .tuple(article, fc.constantFrom(/["“”‘’'(),.]/g, /\b\p{L}+ /gu, /\p{L}(?=\p{L})/gu), fc.constantFrom("$&$&", "$&\u200b"))
  .map(([text, what, by]) => text.slice(0, STRETCH).replace(what, by));

/** Texts of any kind: noise, words and marks in any order, pieces over and over, articles with changes or with everything doubled, and halves of two articles in one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(noise, soup, repeated, mutated, doubled, torn);
