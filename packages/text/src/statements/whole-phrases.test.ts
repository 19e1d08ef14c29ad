import { describe, expect, it } from "vitest";
import { withMarks, withoutMarks } from "../../test/statement-marks.ts";
import { readDocument } from "../document/document.ts";
import { findStatements } from "./find-statements.ts";
import { wholeCue } from "./whole-cue.ts";
import { wholeSpeaker } from "./whole-speaker.ts";

const wholes = (text: string): string[] => {
  const document = readDocument({ key: "test", text });
  return findStatements(document, [], []).map((statement) =>
    withMarks(text, {
      ...statement,
      speaker: wholeSpeaker(document, statement),
      cue: wholeCue(document, statement),
    }),
  );
};
const expectWhole = (source: string) => expect(wholes(withoutMarks(source))).toEqual([source]);

describe("the speaker as the article names him", () => {
  it.each([
    ["takes an appositive before the cue", "{Ana Silva, a professor at Porto}, <said> [the bill is dead]."],
    ["takes an appositive behind the cue", "“[The bill is dead],” <said> {Ana Silva, the head of the union}."],
    ["takes several", "“[The bill is dead],” <said> {Ana Silva, 61, a baker from Porto}, on Monday."],
    ["takes where one works", "{Silva, of Lisbon University}, <said> [the bill is dead]."],
    ["leaves a relative clause behind a comma", "{Ana Silva}, who won twice, <said> [the bill is dead]."],
    ["leaves a clause of its own", "“[The bill is dead],” <said> {Ana Silva}, the hall was silent."],
    ["leaves where it was said", "{Ana Silva}, in a statement, <said> [the bill is dead]."],
    ["ends where the words reported begin", "<According to> {Ana Silva}, [the bill is dead]."],
    ["takes the words before a number", "{More than half of the voters} <said> [the bill is dead]."],
    ["leaves a pronoun alone", "{She} <said> [the bill is dead]."],
  ])("%s", (_name, source) => expectWhole(source));
});

describe("the cue as the article has it", () => {
  it.each([
    ["takes auxiliaries and adverbs", "{Silva} <has repeatedly said> [the bill is dead]."],
    ["takes the verb it hangs on", "{Silva} <went on to argue> that [the bill is dead]."],
    ["leaves the subject's own adverb clause", "On Monday {Silva} <said> [the bill is dead]."],
  ])("%s", (_name, source) => expectWhole(source));
});
