import { describe, expect, it } from "vitest";
import { marked } from "../../test/marked.ts";
import { readDocument } from "./document.ts";

const inner = (text: string) =>
  readDocument({ key: "test", text }).quotations.map((quotation) => text.slice(quotation.inner.start, quotation.inner.end));

describe("quotations", () => {
  it.each([
    ["straight marks", 'He said: "[We back it.]" Then he left.'],
    ["curly marks", "“[We back it,]” he said, “[and so should you.]”"],
    ["agency marks", "``[We back it,]'' he said."],
    ["paired apostrophes", "''[We back it,]'' he said."],
    ["guillemets", "He said «[we back it]» on Monday."],
    ["single curly marks with apostrophes inside", "‘[I don’t know the players’ names,]’ she said of the team’s coach."],
    ["single straight marks", "Minister: '[we won't go]', says aide"],
    ["several sentences", '"[We back it. We always did. It’s right,]" he said.'],
    ["a quotation never closed ends with its sentence", 'The aide called it "[a mess.] The mayor agreed.'],
  ])("%s", (_name, source) => {
    const { text, words } = marked(source);
    expect(inner(text)).toEqual(words);
  });

  it("finds no quotation in apostrophes, decades and inches", () => {
    expect(inner("The players’ union and the Smiths’ dog don’t like the ’90s or rock ’n’ roll.")).toEqual([]);
    expect(inner("A 6\" tall model of the workers' hall.")).toEqual([]);
  });

  it("gives a quotation inside another a greater depth", () => {
    const text = "“He told me ‘never again’ and left,” she said.";
    expect(readDocument({ key: "test", text }).quotations.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it("carries a quotation over paragraphs that begin with a mark", () => {
    const text = "Mayor speaks\n\n“We built this bridge a century ago.\n\n“It has to go,” the mayor said.";
    const quotations = readDocument({ key: "test", text }).quotations;
    expect(quotations.map((quotation) => quotation.open)).toEqual([true, false]);
  });

  it("keeps the sentences of a quotation together and ends them behind it", () => {
    const text = '"We back it. We always did," he said. "It is right." The mayor agreed.';
    const { sentences } = readDocument({ key: "test", text });
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      '"We back it. We always did," he said.',
      '"It is right."',
      "The mayor agreed.",
    ]);
  });
});
