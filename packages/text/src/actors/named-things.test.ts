import { describe, expect, test } from "vitest";
import { readDocument } from "../document/document.ts";
import { findMentions } from "./mentions.ts";

/** The kinds of the actors of this name; none where nobody bears it. */
function kindsOf(name: string, text: string): string[] {
  const { actors } = findMentions(readDocument({ key: "a1", text: `A headline that stands above the text\n\n${text}` }));
  return actors.filter((actor) => actor.name === name).map(({ kind }) => kind);
}

describe("a name that a person could bear is a body's", () => {
  test.each([
    ["behind its kind", "The airline Skyhop said it would wait."],
    ["before its kind", "It is over, the Skyhop news agency said. Skyhop said no more."],
    ["whose shares are spoken of", "Shares of Skyhop fell. “It is a loss,” Skyhop said."],
    ["that owns what bodies own", "Skyhop's shareholders met. “It is a loss,” Skyhop said."],
    ["that “which” goes on about", "Skyhop, which flies to Rome, said fares would rise."],
    ["that has members", "Members of Skyhop met. “It is a loss,” Skyhop said."],
    ["in a list of its kind", "Talks began with firms including Norvest and Skyhop. Skyhop said they would go on."],
    ["that reports", "Skyhop reported that the talks were over. The talks, Skyhop said, would not go on."],
    ["behind a state's adjective", "The Freedonian parliament met. The Polish Skyhop said it was over."],
  ])("%s", (_, text) => expect(kindsOf("Skyhop", text)).toEqual(["ORGANISATION"]));
});

describe("a person stays one", () => {
  test.each([
    ["who merely speaks", "“It is over,” Skyhop said."],
    ["who has a title", "Minister Skyhop said it was over. Shares of Skyhop's firm fell."],
    ["who reports to somebody", "“It is over,” Skyhop said. Skyhop reported to the council."],
  ])("%s", (_, text) => expect(kindsOf("Skyhop", text)).toEqual(["PERSON"]));

  test("under a full name", () => {
    expect(kindsOf("Anna Kerner", "Anna Kerner, which is rare, left. “It is over,” Kerner said.")).toEqual(["PERSON"]);
  });
});

test("reports and the first word of a longer name are none", () => {
  const text = "Eyewitness reports said it was over. The Polish Interior ministry said so too.";
  expect([...kindsOf("Eyewitness", text), ...kindsOf("Interior", text)]).toEqual([]);
});

test("a plural of people is no surname", () => {
  expect(kindsOf("Congressmen", "Officials and Congressmen said it was over.")).toEqual([]);
});
