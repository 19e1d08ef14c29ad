import type { PartialDate, ReadStatement } from "@stance/schema";
import { onDay } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { actorIdOf, articleIdOf, versionIdOf } from "./derived-ids.ts";
import { identifyStatements, type KnownSaying } from "./statement-identity.ts";

const here = versionIdOf(articleIdOf("text:here"), "0".repeat(64));
const there = versionIdOf(articleIdOf("text:there"), "1".repeat(64));

const said = (text: string, rest: Partial<ReadStatement> = {}): ReadStatement => ({
  id: "s1",
  form: "DIRECT",
  speaker: { start: 0, end: 4, text: "Jane", actor: "jane-doe" },
  onBehalfOf: null,
  reportedBy: null,
  cue: { start: 5, end: 9, text: "said" },
  content: [{ start: 11, end: 11 + text.length, text }],
  topics: [],
  saidOn: onDay("2025-04-02", "PUBLICATION"),
  rule: "quotation",
  confidence: 0.9,
  ...rest,
});

/** A statement as the store gives it back. */
function known(statement: ReadStatement): KnownSaying {
  const [id] = identifyStatements(here, [statement], []);
  if (id === undefined) throw new Error("one statement has one id");
  const speakerId = actorIdOf(statement.speaker?.actor ?? "nobody");
  return { id, versionId: here, speakerId, texts: statement.content.map(({ text }) => text), saidOn: statement.saidOn };
}

function areOne(one: ReadStatement, other: ReadStatement): boolean {
  const before = known(one);
  return identifyStatements(there, [other], [before])[0] === before.id;
}

const words = "we will never accept such a bill";
const long = `My friends, ${words}, not today and not tomorrow.`;
const on = (day: string, basis: PartialDate["basis"] = "STATED") => ({ saidOn: onDay(day, basis) });
const bob = { speaker: { start: 0, end: 3, text: "Bob", actor: "bob-roe" } };

const CASES: [string, ReadStatement, ReadStatement, boolean][] = [
  ["when the same speaker is quoted with the same words", said(words), said(words), true],
  ["whatever the marks and capitals", said("We will never accept such a bill,"), said(words), true],
  [
    "whatever the quotation marks and apostrophes",
    said("“It’s ‘never’ going to be our bill”"),
    said("It's 'never' going to be our bill"),
    true,
  ],
  [
    "whatever the spelling of the speaker's name",
    said(words, { speaker: { start: 0, end: 2, text: "he", actor: "jane-doe" } }),
    said(words),
    true,
  ],
  ["when one has a part of the other", said(long), said("we will never accept such a bill, not today"), true],
  ["when one leaves out the middle", said(long), said("My friends, we will never … accept such a bill"), true],
  [
    "when one is split by its cue",
    said(long),
    said("", {
      content: [
        { start: 0, end: 10, text: "My friends, we will never accept such a bill" },
        { start: 20, end: 30, text: "not today" },
      ],
    }),
    true,
  ],
  ["also where both say the same day", said(words, on("2025-04-01")), said(words, on("2025-04-01", "RELATIVE")), true],
  ["also where it is printed again later", said(words, on("2025-04-01")), said(words, on("2025-06-01", "PUBLICATION")), true],
  ["not when both say on which day, and these differ", said(words, on("2025-04-01")), said(words, on("2025-04-09")), false],
  ["not when another is quoted", said(words), said(words, bob), false],
  ["not when nobody knows who is quoted", said(words, { speaker: null }), said(words, { speaker: null }), false],
  ["not when the words are few", said("We will see"), said("We will see"), false],
  ["not when they are told, not quoted", said(words, { form: "INDIRECT" }), said(words, { form: "INDIRECT" }), false],
  ["not when the part is a turn of phrase", said(long), said(words), false],
  [
    "not when the part is printed weeks later",
    said(long),
    said("we will never accept such a bill, not today", on("2025-05-02")),
    false,
  ],
  ["not when a word of the part differs", said(long), said("we will never accept such a law, not today"), false],
  [
    "not when each has what the other lacks",
    said(long),
    said("we will never accept such a bill, not today and not next year"),
    false,
  ],
];

describe("two reports are one statement", () => {
  it.each(CASES)("%s", (_name, one, other, same) => {
    expect(areOne(one, other)).toBe(same);
    expect(areOne(other, one)).toBe(same);
  });

  it("also within one article, where a headline quotes a part", () => {
    const ids = identifyStatements(here, [said("we will never accept such a bill, not today"), said(long)], []);
    expect(new Set(ids).size).toBe(1);
  });
});

describe("a statement that is read again", () => {
  it("keeps the id that it took over from a part", () => {
    const part = said("we will never accept such a bill, not today");
    const before = known(part);
    const own = { ...before, versionId: there, texts: [long] };
    expect(identifyStatements(there, [said(long)], [before, own])).toEqual([before.id]);
  });

  it("is bound to nothing that only it was read as before", () => {
    const before = { ...known(said(words, on("2025-04-01"))), versionId: there };
    expect(identifyStatements(there, [said(words, on("2025-04-09"))], [before])).toEqual([before.id]);
  });

  it("of several takes the longest, whatever their order", () => {
    const short = known(said("we will never accept such a bill, not today"));
    const longer = known(said("My friends, we will never accept such a bill, not today"));
    for (const sayings of [
      [short, longer],
      [longer, short],
    ])
      expect(identifyStatements(there, [said(long)], sayings)).toEqual([longer.id]);
  });
});
