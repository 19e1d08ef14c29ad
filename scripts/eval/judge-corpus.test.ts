import { type Extraction, toExtraction } from "@stance/schema";
import { createRulesReader } from "@stance/text";
import { expect, it } from "vitest";
import type { Corpus, CorpusArticle } from "./corpora.ts";
import { judgeCorpusArticle } from "./judge-corpus.ts";

const TEXT = "Ada Silva said that the plan is dead.";
const CORPUS: Corpus = { title: "c", leastOverlap: 0.5, hasActs: false, read: async () => [] };
const FOUND: Extraction = toExtraction("a.txt", TEXT, createRulesReader([]).read({ key: "a", text: TEXT }));
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const annotated = (speaker: string | null, content: string): CorpusArticle => ({
  name: "a",
  file: "a.txt",
  text: TEXT,
  statements: [{ speaker: speaker === null ? [] : [spanOf(speaker)], content: [spanOf(content)] }],
});
const countsOf = (article: CorpusArticle) => {
  const { statements, speakers } = judgeCorpusArticle(article, FOUND, CORPUS);
  return [statements?.counts, speakers?.counts];
};

it.each<[string, CorpusArticle, object, object]>([
  [
    "whose speaker is right",
    annotated("Ada Silva", "the plan is dead"),
    { right: 1, wrong: 0, missed: 0 },
    { right: 1, wrong: 0, missed: 0 },
  ],
  [
    "whose speaker is another",
    annotated("the plan", "the plan is dead"),
    { right: 1, wrong: 0, missed: 0 },
    { right: 0, wrong: 0, missed: 1 },
  ],
  [
    "whose speaker is not annotated",
    annotated(null, "the plan is dead"),
    { right: 1, wrong: 0, missed: 0 },
    { right: 1, wrong: 0, missed: 0 },
  ],
  [
    "that shares too few letters",
    annotated("Ada Silva", "dead"),
    { right: 0, wrong: 1, missed: 1 },
    { right: 0, wrong: 0, missed: 0 },
  ],
])("counts a statement %s", (_what, article, statements, speakers) => {
  expect(countsOf(article)).toEqual([statements, speakers]);
});

it("gives the place of what is missed and of what is found besides", () => {
  const { statements } = judgeCorpusArticle(annotated("Ada Silva", "dead"), FOUND, CORPUS);
  expect([statements?.missed, statements?.wrong]).toEqual([["32-36"], ["20-36"]]);
});
