import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const failure = (code: string, words: string) => expect.objectContaining({ code, message: expect.stringContaining(words) });

test("UTF-8 comes out as it went in", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text)),
      (text) => {
        expect(decodeText(Buffer.from(text), "a.txt")).toBe(text);
      },
    ),
  );
});

test("a byte order mark stays, so that offsets are those of the file", () => {
  expect(decodeText(Buffer.from("\uFEFFHello"), "a.txt")).toBe("\uFEFFHello");
});

test.each(["utf-16le", "utf-16be"])("%s is told by its byte order mark", (encoding) => {
  const bytes = Buffer.from("\uFEFFHé", "utf16le");
  expect(decodeText(encoding === "utf-16le" ? bytes : bytes.swap16(), "a.txt")).toBe("\uFEFFHé");
});

test.each([
  ["the first byte that fits no character", Buffer.from([0x63, 0xc3, 0xa9, 0xe9, 0x20]), "byte 3 (0xe9)"],
  [
    "not a replacement character that stands there",
    Buffer.concat([Buffer.from("\uFFFD!"), Buffer.from([0xff])]),
    "byte 4 (0xff)",
  ],
  ["a character cut off at the end", Buffer.from([0x61, 0xe2, 0x82]), "byte 1 (0xe2)"],
])("what is not UTF-8 is refused, naming %s", (_, bytes, words) => {
  expect(() => decodeText(bytes, "a.txt")).toThrow(failure("INPUT_NOT_UTF8", words));
  expect(() => decodeText(bytes, "a.txt")).toThrow(/iconv/);
});

test.each([
  ["a NUL byte", Buffer.from("text\u0000text"), "binary"],
  ["many control characters", Buffer.from(`text${"\u0001".repeat(10)}`), "binary"],
  ["a PDF", Buffer.from("%PDF-1.7 …"), "pdftotext"],
  ["an Office file", Buffer.from("PK\u0003\u0004…"), "Office"],
])("%s is binary", (_, bytes, words) => {
  expect(() => decodeText(bytes, "a.txt")).toThrow(failure("INPUT_BINARY", words));
});
