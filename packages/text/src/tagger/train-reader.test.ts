import { describe, expect, it } from "vitest";
import { withMarks } from "../../test/statement-marks.ts";
import { findMentions } from "../actors/mentions.ts";
import { readDocument } from "../document/document.ts";
import { findStatements } from "../statements/find-statements.ts";
import type { AnnotatedArticle } from "./annotated.ts";
import { measureReading } from "./measure-tagger.ts";
import { tagStatements } from "./tag-statements.ts";
import { trainReader } from "./train-reader.ts";
import { unpackTagger } from "./weights-format.ts";

const NAMES = ["Ana Silva", "Maria Costa", "John Smith", "Peter Brown"];
const WORDS = ["the bill is dead", "the road is closed", "the plan has failed", "the tax will rise", "the talks go on"];

/** "grouched" is no cue of the rules. */
const articles: AnnotatedArticle[] = NAMES.flatMap((name, one) =>
  WORDS.map((words, two): AnnotatedArticle => {
    const text = `Snow fell in the hills. ${name} grouched that ${words}.`;
    const cue = text.indexOf("grouched");
    const content = text.indexOf(words);
    return {
      key: `${one}-${two}`,
      text,
      statements: [
        {
          cueClass: "SPEECH",
          speaker: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
          cue: { start: cue, end: cue + "grouched".length },
          content: [{ start: content, end: content + words.length }],
        },
      ],
    };
  }),
);

describe("what annotated articles teach", () => {
  const weights = trainReader(articles);
  const tagger = unpackTagger(weights);
  it("is a cue that the rules do not know, with its speaker and words", () => {
    const text = "Rosa Lima grouched that the train is late.";
    const document = readDocument({ key: "test", text });
    const { actors, mentions } = findMentions(document);
    const byRules = findStatements(document, actors, mentions);
    expect(byRules).toEqual([]);
    const [statement] = tagStatements(tagger, document, byRules, actors, mentions);
    expect(statement === undefined ? null : withMarks(text, statement)).toBe("{Rosa Lima} <grouched> that [the train is late].");
    expect(statement?.actor).not.toBeNull();
    expect(statement?.rule).toBe("tagger");
  });
  it("is no attitude that the rules do not know: those are left to them", () => {
    const attitudes = articles.map((article) => ({
      ...article,
      statements: article.statements.map((statement) => ({ ...statement, cueClass: "ATTITUDE" as const })),
    }));
    const document = readDocument({ key: "test", text: "Rosa Lima grouched that the train is late." });
    const { actors, mentions } = findMentions(document);
    expect(tagStatements(unpackTagger(trainReader(attitudes)), document, [], actors, mentions)).toEqual([]);
  });
  it("is the same to the byte each time", () => {
    expect(trainReader(articles)).toEqual(weights);
  });
  it("is measured beside the rules", () => {
    const [article] = articles;
    if (article === undefined) throw new Error("no article");
    expect(measureReading(article, null).all).toEqual({ right: 0, found: 0, annotated: 1 });
    expect(measureReading(article, tagger)).toMatchObject({
      all: { right: 1, found: 1, annotated: 1 },
      classes: { SPEECH: { right: 1, found: 1, annotated: 1 }, ATTITUDE: { annotated: 0 }, ACTION: { annotated: 0 } },
      speakers: { right: 1, annotated: 1 },
    });
  });
});
