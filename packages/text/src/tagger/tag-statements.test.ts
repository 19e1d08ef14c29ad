import { isWithin } from "@stance/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMarks, withoutMarks } from "../../test/statement-marks.ts";
import { findMentions } from "../actors/mentions.ts";
import { readDocument } from "../document/document.ts";
import type { FoundStatement } from "../findings.ts";
import { findStatements } from "../statements/find-statements.ts";
import type { Tagger } from "./judge.ts";
import { loadTagger } from "./load-tagger.ts";
import { tagStatements } from "./tag-statements.ts";

const shipped = await loadTagger();

function tag(text: string, tagger: Tagger = shipped): FoundStatement[] {
  const document = readDocument({ key: "test", text });
  const { actors, mentions } = findMentions(document);
  return tagStatements(tagger, document, findStatements(document, actors, mentions), actors, mentions);
}

describe("the tagger that comes with the package", () => {
  it.each([
    "{President Ana Silva} <said> on Tuesday that [the bill is dead].",
    "{The ministry} <told> reporters [the talks would go on].",
    "[The road will be closed], <according to> {the ministry}.",
    "“[The bill is dead],” <said> {Ana Silva}.",
  ])("reads %s", (source) => {
    const text = withoutMarks(source);
    expect(tag(text).map((statement) => withMarks(text, statement))).toEqual([source]);
  });
  it("finds no statement where nobody says anything", () => {
    expect(tag("The train left the station at noon. Snow fell in the hills and the road was closed.")).toEqual([]);
  });
  it("names the speaker's actor and by whose account a statement is told", () => {
    const [told, inner] = tag("Ana Silva said that Maria Costa had rejected the plan.");
    expect(told?.actor).not.toBeNull();
    expect(inner?.reportedBy).toBe("Ana Silva");
  });
  it("keeps statements in the order of the text, each with an id of its own and spans within the text", () => {
    const piece = fc.constantFrom(
      "Ana Silva",
      "said",
      "that",
      "“",
      "”",
      "the bill",
      "is dead",
      ".",
      ",",
      "told",
      "\n\n",
      "he",
      "wants",
      "’",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const statements = tag(text);
        const places = statements.map(({ cue, content }) => (cue ?? content[0])?.start ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        for (const { content, speaker, cue, confidence } of statements) {
          for (const span of [...content, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]) {
            expect(isWithin(span, { start: 0, end: text.length }) && span.end > span.start).toBe(true);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
