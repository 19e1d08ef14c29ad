import { KnownError } from "@stance/schema";
import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";
import { isWebAddress, parseWebAddress } from "./web-address.ts";

const parse = (text: string) => parseWebAddress(text, { allows: isPublicAddress });

test.each([
  "https://example.org/a",
  "http://example.org:8080/a?b=c#d",
  "HTTPS://EXAMPLE.ORG/",
  "https://93.184.216.34/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
])("%s may be fetched", (text) => {
  expect(parse(text).protocol).toMatch(/^https?:$/);
});

test.each([
  ["file:///etc/passwd", "neither http nor https"],
  ["ftp://example.org/", "neither http nor https"],
  ["gopher://example.org/", "neither http nor https"],
  ["https://", "is no web address"],
  ["https://user:secret@example.org/", "carries a name and a password"],
  ["http://localhost/", "private network"],
  ["http://localhost./", "private network"],
  ["http://a.localhost/", "private network"],
  ["http://printer.local/", "private network"],
  ["http://metadata.google.internal/", "private network"],
  ["http://intranet/", "private network"],
  ["http://127.0.0.1/", "private network"],
  ["http://2130706433/", "private network"],
  ["http://0x7f000001/", "private network"],
  ["http://0177.0.0.1/", "private network"],
  ["http://127.1/", "private network"],
  ["http://0/", "private network"],
  ["http://169.254.169.254/latest/meta-data/", "private network"],
  ["http://[::1]/", "private network"],
  ["http://[::ffff:127.0.0.1]/", "private network"],
  ["http://[fd00:ec2::254]/", "private network"],
  ["http://１２７.０.０.１/", "private network"],
])("%s is refused: %s", (text, reason) => {
  expect(() => parse(text)).toThrow(KnownError);
  expect(() => parse(text)).toThrow(reason);
});

test("a refusal does not repeat a password", () => {
  expect(() => parse("https://user:secret@example.org/")).not.toThrow("secret");
});

test.each([
  ["https://example.org", true],
  ["ftp://example.org", true],
  ["file:///tmp/a.txt", false],
  ["articles/a.txt", false],
  ["C:\\articles\\a.txt", false],
  ["-", false],
])("that %s is a place on the web is %s", (input, expected) => {
  expect(isWebAddress(input)).toBe(expected);
});
