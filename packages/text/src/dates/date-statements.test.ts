import { onDay, type PartialDate } from "@stance/schema";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/marked.ts";
import { readDocument } from "../document/document.ts";
import type { CueClass, Document, FoundStatement } from "../findings.ts";
import { dateStatements } from "./date-statements.ts";

/** A Thursday. */
const PUBLISHED = onDay("2024-06-13", "STATED");
const AT_PUBLICATION: PartialDate = { ...PUBLISHED, basis: "PUBLICATION" };
const BEFORE: PartialDate = { earliest: null, latest: "2024-06-13", precision: "UNKNOWN", basis: "PUBLICATION" };
const TITLE = "A headline that stands above the text\n\n";

/** A document and one statement: the first mark is the cue, the others its content. */
function read(source: string, cueClass: CueClass = "SPEECH", publishedAt: PartialDate | null = PUBLISHED) {
  const { text, spans } = marked(`${TITLE}${source}`);
  const document: Document = { ...readDocument({ key: "a1", text }), publishedAt };
  const cue = spans[0] ?? null;
  const sentence = document.sentences.findIndex((each) => cue !== null && each.start <= cue.start && cue.end <= each.end);
  const statement: FoundStatement = {
    id: "s1",
    form: "INDIRECT",
    cueClass,
    speaker: null,
    actor: "orlov",
    onBehalfOf: null,
    reportedBy: null,
    cue,
    cueLemma: cue === null ? "" : text.slice(cue.start, cue.end),
    content: spans.slice(1),
    sentence,
    negated: false,
    hypothetical: false,
    rule: "test",
    confidence: 1,
  };
  return { document, statement };
}

function dateOf(source: string, cueClass?: CueClass, publishedAt?: PartialDate | null) {
  const { document, statement } = read(source, cueClass, publishedAt);
  return dateStatements(document, [statement]).get("s1");
}

describe("the time that goes with the cue is the time of saying", () => {
  test.each([
    ["behind the cue", "Minister Orlov [announced] on Tuesday that [the talks will go on].", "2024-06-11"],
    ["without a preposition", "[The talks will go on], Orlov [said] Tuesday.", "2024-06-11"],
    ["behind the listeners", "Orlov [told] reporters in Geneva on Monday that [the talks will go on].", "2024-06-10"],
    ["at the head of the sentence", "On Wednesday, Orlov [said] [the talks will go on].", "2024-06-12"],
    ["with the occasion", "Speaking at a cabinet meeting on Wednesday, Orlov [said] [the talks will go on].", "2024-06-12"],
    ["with a visit", "During a visit to Geneva on Monday, Orlov [praised] [the talks].", "2024-06-10"],
    ["shared by coordinated verbs", "On Monday Orlov met the envoys and [said] [the talks will go on].", "2024-06-10"],
  ])("%s", (_, source, day) => expect(dateOf(source)).toEqual(onDay(day, "RELATIVE")));

  test("behind the thing that was done", () => {
    expect(dateOf("Orlov [rejected] [the draft on Tuesday].", "ACTION")).toEqual(onDay("2024-06-11", "RELATIVE"));
  });

  test("a year written out is stated", () => {
    expect(dateOf("In 2008, the alliance [backed] [the plan].")).toMatchObject({
      earliest: "2008-01-01",
      precision: "YEAR",
      basis: "STATED",
    });
  });
});

describe("another event's time is not the time of saying", () => {
  test.each([
    ["in the content", "Orlov [said] [the envoys are coming on Friday]."],
    ["of a meeting that is spoken of", "Orlov [announced] [the outcome] of a meeting held on April 11."],
    ["of what came before", "After a meeting on Monday, Orlov [said] [the talks will go on]."],
    ["in a relative clause", "Orlov, who took office in 2016, [said] [the talks will go on]."],
    ["that only bounds", "Orlov [said] by Tuesday [the talks will go on]."],
    ["of a possessor", "Orlov [said] Tuesday's talks [will go on]."],
    ["in quotation marks", "Orlov [said], “[on Monday we go home].”"],
  ])("%s", (_, source) => expect(dateOf(source)).toEqual(AT_PUBLICATION));
});

describe("a time told from another one", () => {
  const before = "The court ruled on Monday. ";
  test.each([
    ["two days later", `${before}Two days later, Orlov [said] [the talks will go on].`, "2024-06-12"],
    ["the next day", `${before}The next day Orlov [said] [the talks will go on].`, "2024-06-11"],
    ["the day before", `${before}The day before, Orlov [said] [the talks will go on].`, "2024-06-09"],
    ["a day earlier", `${before}A day earlier, Orlov [said] [the talks will go on].`, "2024-06-09"],
    ["later that day", `${before}Later that day Orlov [said] [the talks will go on].`, "2024-06-10"],
    ["at the time", `${before}Orlov [said] at the time that [the talks will go on].`, "2024-06-10"],
    ["earlier in the day", `${before}Earlier in the day, Orlov [said] [the talks will go on].`, "2024-06-10"],
    ["in the same sentence", "He left on Monday and a day later [said] [the talks will go on].", "2024-06-11"],
    [
      "during a visit that was dated",
      "The visit began on Monday. It rained. During the visit Orlov [said] [he is glad].",
      "2024-06-10",
    ],
    ["at a summit that was dated", "The summit was held on Monday. At the summit, Orlov [said] [he is glad].", "2024-06-10"],
  ])("%s", (_, source, day) => expect(dateOf(source)).toEqual(onDay(day, "RELATIVE")));

  test("a month after a dated one", () => {
    const source = "The court ruled on January 15, 2024. The following month Orlov [said] [the talks will go on].";
    const february = { earliest: "2024-02-01", latest: "2024-02-29", precision: "MONTH", basis: "RELATIVE" };
    expect(dateOf(source)).toEqual(february);
    expect(dateOf(source, "SPEECH", null)).toEqual(february);
  });

  test.each([
    ["nothing was told before", "Two days later, Orlov [said] [the talks will go on]."],
    ["it would lie after the article", "The court ruled on Wednesday. Two weeks later, Orlov [said] [the talks will go on]."],
    ["only a year was told", "The court was founded in 2019. Two days later, Orlov [said] [the talks will go on]."],
  ])("is not after the article where %s", (_, source) => expect(dateOf(source)).toEqual(BEFORE));

  test("is the article's day for a visit without a date, and for “earlier in the day” with none before", () => {
    expect(dateOf("During the visit Orlov [said] [he is glad].")).toEqual(AT_PUBLICATION);
    expect(dateOf("Earlier in the day, Orlov [said] [he is glad].")).toEqual(onDay("2024-06-13", "RELATIVE"));
  });
});

describe("what lies ahead", () => {
  test.each([
    ["a weekday with a verb of the future", "Orlov will [reject] [the draft] on Friday."],
    ["the next week", "Orlov [announced] [a vote] for next week."],
  ])("dates no statement: %s", (_, source) => expect(dateOf(source, "ACTION")).toEqual(AT_PUBLICATION));
});

test("what goes on since a month was said from then on", () => {
  expect(dateOf("Orlov has [called] since March for [a vote].")).toEqual({
    earliest: "2024-03-01",
    latest: "2024-06-13",
    precision: "RANGE",
    basis: "RELATIVE",
  });
  expect(dateOf("Orlov [said] since March [prices had risen].")).toEqual(AT_PUBLICATION);
});

describe("what is told as earlier is not after the article", () => {
  test.each([
    ["had", "Orlov had [rejected] [the draft]."],
    ["had previously", "Orlov had previously [rejected] [the draft]."],
    ["previously", "An official previously [indicated] that [the draft was poor]."],
    ["a prior demand", "It met a prior [demand] from Orlov for [a share]."],
    ["initially", "Initially, Orlov [requested] [a share]."],
  ])("%s", (_, source) => expect(dateOf(source)).toEqual(BEFORE));

  test("an earlier draft is not an earlier saying", () => {
    expect(dateOf("Orlov [rejected] an earlier [draft].")).toEqual(AT_PUBLICATION);
  });
});

describe("the article's own date bounds what can be known", () => {
  const from = (earliest: string, latest: string): PartialDate => ({ earliest, latest, precision: "RANGE", basis: "INFERRED" });
  const source = "Orlov [said] on Tuesday that [the talks will go on].";

  test("without it a counted date is unknown", () => expect(dateOf(source, "SPEECH", null)).toBeNull());
  test("without it a stated date is known", () => {
    expect(dateOf("Orlov [said] on June 4, 2024 that [the talks will go on].", "SPEECH", null)).toEqual(
      onDay("2024-06-04", "STATED"),
    );
  });
  test("a range whose ends agree gives a day", () => {
    expect(dateOf(source, "SPEECH", from("2024-06-12", "2024-06-14"))).toEqual(onDay("2024-06-11", "RELATIVE"));
  });
  test("a range whose ends disagree gives a range", () => {
    expect(dateOf(source, "SPEECH", from("2024-06-10", "2024-06-14"))).toMatchObject({
      earliest: "2024-06-04",
      latest: "2024-06-11",
      precision: "RANGE",
    });
  });
  test("a whole year leaves it unknown", () => {
    expect(dateOf(source, "SPEECH", from("2024-01-01", "2024-12-31"))).toMatchObject({ earliest: null, precision: "UNKNOWN" });
  });
});

test("what a speaker adds has the time of what he said", () => {
  const { document, statement } = read("Orlov [said] on Tuesday that [the talks will go on]. He added that the price is fair.");
  const start = document.text.indexOf("added");
  const added: FoundStatement = {
    ...statement,
    id: "s2",
    cue: { start, end: start + 5 },
    cueLemma: "add",
    content: [{ start: start + 11, end: document.text.length - 1 }],
    sentence: statement.sentence + 1,
  };
  const dates = dateStatements(document, [added, statement]);
  expect(dates.get("s2")).toEqual(dates.get("s1"));
  expect(dateStatements(document, [{ ...added, actor: "other" }, statement]).get("s2")).toEqual(AT_PUBLICATION);
});
