import { expect, test } from "vitest";
import { decodeHtml } from "./decode-html.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["UTF-8 needs no declaration", Buffer.from("<p>café</p>"), "<p>café</p>"],
  ["a byte order mark is no part of the page", Buffer.from("\uFEFF<p>café</p>"), "<p>café</p>"],
  ["a byte order mark tells UTF-16", Buffer.from("\uFEFF<p>café</p>", "utf16le"), "<p>café</p>"],
  ["a declared encoding is taken", latin(`<meta charset="iso-8859-2"><p>\u00b3</p>`), `<meta charset="iso-8859-2"><p>ł</p>`],
  ["an undeclared one is Windows-1252", latin("<p>\u0093caf\u00e9\u0094</p>"), "<p>“café”</p>"],
  ["an encoding nobody knows is Windows-1252", latin(`<meta charset="klingon">caf\u00e9`), `<meta charset="klingon">café`],
])("%s", (_, bytes, expected) => {
  expect(decodeHtml(bytes, "page.html")).toBe(expected);
});
