import { expect, it } from "vitest";
import { readDocument } from "../document/document.ts";
import { layOutSentences } from "../statements/sentence-words.ts";
import { sourceOf } from "./source.ts";

const nowhere = { window: { firstToken: 0, endToken: 0 }, probabilities: new Float64Array() };

function sourceAt(text: string, cueWord: string, sourceWords: string): string | null {
  const document = readDocument({ key: "test", text });
  const first = document.tokens.findIndex((token) => token.text === cueWord);
  const start = text.indexOf(sourceWords);
  const found = sourceOf(document, layOutSentences(document), {
    cue: { first, end: first + 1, cueClass: "SPEECH" },
    probability: 1,
    contents: nowhere,
    sources: nowhere,
    source: { start, end: start + sourceWords.length },
    content: [],
    rule: null,
  });
  return found === null ? null : text.slice(found.speaker.start, found.speaker.end);
}

it.each([
  [
    "the subject of a cue that is a verb",
    "Ana Silva quickly grouched that the road was closed.",
    "grouched",
    "quickly",
    "Ana Silva",
  ],
  [
    "what the tagger took where the cue has no subject",
    "A grouse by the ministry that the road is closed.",
    "grouse",
    "the ministry",
    "the ministry",
  ],
  [
    "nobody where that runs over a verb",
    "A grouse by the ministry, Silva replied, is no answer.",
    "grouse",
    "the ministry, Silva replied",
    null,
  ],
])("the source at a cue that no rule knows is %s", (_, text, cueWord, sourceWords, speaker) => {
  expect(sourceAt(text, cueWord, sourceWords)).toBe(speaker);
});
