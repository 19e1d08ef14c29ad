import { describe, expect, test } from "vitest";
import { readDocument } from "../document/document.ts";
import { readMetadata } from "./metadata.ts";

const BODY =
  "\n\nThe minister said that the talks would go on until the two sides agree on a price, and that nothing else was planned.";
const read = (text: string) => readMetadata(text, readDocument({ key: "a1", text }).parts);

describe("the date of publication", () => {
  test.each([
    ["day first with points, and the minutes", "Published Date: 05.03.2024 13:01 / Politics\n\nTalks go on", "2024-03-05T13:01"],
    ["with the month's name", "Talks go on\n\nPublished March 5, 2024", "2024-03-05"],
    ["in British order, with a weekday", "Talks go on\n\nTuesday, 5 March 2024", "2024-03-05"],
    ["with a clock of twelve hours", "Talks go on\n\nPublished: March 5, 2024 at 1:01 p.m.", "2024-03-05T13:01"],
    ["in ISO form", "Talks go on\n\nPosted on 2024-03-05", "2024-03-05"],
    ["with slashes where only one reading is possible", "Talks go on\n\nPublished 25/03/2024", "2024-03-25"],
    ["in one more spelling", "Talks go on\n\nPosted: 5-Mar-2024", "2024-03-05"],
    ["published before updated", "Talks go on\n\nUpdated March 7, 2024\n\nPublished March 5, 2024", "2024-03-05"],
  ])("is read %s", (_, head, expected) => {
    const { publishedAt, publishedAtText } = read(head + BODY);
    expect(publishedAtText).toBe(expected);
    expect(publishedAt).toMatchObject({ earliest: expected.slice(0, 10), precision: "DAY", basis: "STATED" });
  });

  test.each([
    [
      "a day of the story",
      "Talks go on\n\nThe treaty was signed on March 5, 2014, and has not been touched since then by anyone.",
    ],
    ["a date with two readings", "Talks go on\n\nPublished 04/05/2024"],
    ["a date without a year", "Talks go on\n\nGENEVA, March 5 (Reuters) — The talks go on."],
    ["a day that does not exist", "Talks go on\n\nPublished 31.02.2024"],
  ])("is not taken from %s", (_, head) => expect(read(head + BODY).publishedAt).toBeNull());
});

describe("the publisher", () => {
  test.each([
    ["that asked for comment", "Talks go on\n\nThe Daily Ledger reached out to the ministry for comment.", "The Daily Ledger"],
    [
      "that was not answered",
      "Talks go on\n\nThe ministry did not respond to a request for comment from Ledger News.",
      "Ledger News",
    ],
    ["that welcomes its readers", `Talks go on${BODY}\n\nWelcome to LedgerTimes`, "LedgerTimes"],
    ["that holds the copyright", `Talks go on${BODY}\n\nCopyright 2024 Ledger Media. All rights reserved.`, "Ledger Media"],
  ])("is the one %s", (_, text, publisher) => expect(read(text).publisher).toBe(publisher));

  test("is not another outlet that is quoted", () => {
    expect(read("Talks go on\n\nThe envoy told The Daily Ledger that the talks go on.").publisher).toBeNull();
  });
});

test("authors are read from the byline", () => {
  expect(read(`Talks go on\n\nBy Ana Silva and Jan de Vries, Staff Writer${BODY}`).byline).toEqual(["Ana Silva", "Jan de Vries"]);
  expect(read(`Talks go on${BODY}`).byline).toEqual([]);
});

describe("the language", () => {
  test.each([
    ["en", "The minister said that the talks would go on until both sides agree."],
    ["fr", "Le ministre a déclaré que les négociations se poursuivraient jusqu’à ce que les deux parties trouvent un accord."],
    ["de", "Der Minister sagte, die Verhandlungen würden fortgesetzt, bis beide Seiten sich über den Preis einig seien."],
    [
      "uk",
      "Міністр заявив, що переговори триватимуть, доки обидві сторони не домовляться про ціну, і що жодних інших зустрічей із їхніми представниками цього року не заплановано.",
    ],
    ["und", "Talks"],
    ["und", ""],
  ])("is %s for: %s", (language, text) => expect(read(text).language).toBe(language));
});
