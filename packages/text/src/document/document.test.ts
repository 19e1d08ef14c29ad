import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";

const read = (text: string) => readDocument({ key: "test", text });
const PIECES = [
  "“",
  "”",
  '"',
  "''",
  "``",
  "‘",
  "’",
  "'",
  "«",
  "»",
  "\n",
  "\n\n",
  " ",
  "\r\n",
  "He said",
  ", ",
  ". ",
  "Menu",
  "U.S.",
  "😀",
  "\u00a0",
  "\ud800",
  "don’t",
  "—",
  "Comments",
  "\u200b",
  "e\u0301",
  "(",
  ")",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

describe("a document", () => {
  it("covers every character that is no white space by exactly one part", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const covered = new Uint8Array(text.length);
        for (const part of read(text).parts) for (let at = part.start; at < part.end; at++) covered[at] = (covered[at] ?? 0) + 1;
        for (let at = 0; at < text.length; at++) if (text.charAt(at).trim() !== "") expect(covered[at]).toBe(1);
      }),
    );
  });

  it("gives tokens, sentences and quotations their true place in the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = read(text);
        for (const token of document.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        let next = 0;
        for (const sentence of document.sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.start).toBe(document.tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(document.tokens[sentence.endToken - 1]?.end);
          next = sentence.endToken;
        }
        expect(next).toBe(document.tokens.length);
        for (const { start, end, inner } of document.quotations) {
          expect(start < inner.start && inner.start < inner.end && inner.end <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it("reads no word of a menu, a credit or a comment form", () => {
    const text =
      "Menu\n\nPolitics\n\nMinister resigns\n\nThe minister resigned on Monday after a long week of protests in the capital.\n\nComments\n\nPost a Comment";
    const words = read(text).tokens.map((token) => token.text);
    expect(words).not.toContain("Menu");
    expect(words).not.toContain("Comment");
    expect(words.slice(0, 2)).toEqual(["Minister", "resigns"]);
  });

  it("ends a sentence at the end of title, subhead and paragraph", () => {
    const text = "Minister resigns\n\nA week of protest\n\nThe minister resigned on Monday after a long week of protests.";
    expect(read(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(text.split("\n\n"));
  });

  it("has no parts for an empty text", () => {
    expect(read("").parts).toEqual([]);
    expect(read(" \n\t ").tokens).toEqual([]);
  });
});
