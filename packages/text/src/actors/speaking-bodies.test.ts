import { TopicFile } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { createRulesReader } from "../rules-reader.ts";

const topics = TopicFile.parse([{ id: "levy", name: "Climate levy", keywords: ["climate levy", "levy"] }]);

/** "farmers GROUP OPPOSE": the positions on the climate levy, each with the name and kind of its holder. */
function positionsIn(text: string): string[] {
  const { actors, positions } = createRulesReader(topics).read({ key: "test", text });
  const named = new Map(actors.map(({ slug, name, kind }) => [slug, `${name} ${kind}`]));
  return positions.map(({ actor, stance }) => `${named.get(actor)} ${stance}`);
}

describe("nameSpeakers", () => {
  it.each([
    ["names a group by its words", "Green groups support the climate levy.", ["green groups GROUP SUPPORT"]],
    ["takes people without further words for a group", "Farmers oppose the climate levy.", ["farmers GROUP OPPOSE"]],
    ["takes a capital name for a body", "The Patients Forum backs the climate levy.", ["Patients Forum ORGANISATION SUPPORT"]],
    [
      "keeps what a body is made of in its name",
      "A coalition of 14 groups condemned the climate levy.",
      ["coalition of 14 groups ORGANISATION OPPOSE"],
    ],
    ["reads the act of a body", "The town council voted against the climate levy.", ["town council ORGANISATION OPPOSE"]],
    ["reads the act of the opposition", "The opposition rejected the climate levy.", ["opposition GROUP OPPOSE"]],
    [
      "gives a list its members",
      "Employers and nurses welcomed the climate levy.",
      ["employers GROUP SUPPORT", "nurses GROUP SUPPORT"],
    ],
    ["finds who “who” is", "Fishing communities, who oppose the climate levy, are angry.", ["fishing communities GROUP OPPOSE"]],
    [
      "takes the government for that of the article's country",
      "The French parliament met in Paris. The government defended the climate levy.",
      ["France GOVERNMENT SUPPORT"],
    ],
    [
      "leaves the government of no country by itself",
      "The government defended the climate levy.",
      ["government ORGANISATION SUPPORT"],
    ],
    [
      "lets a body speak of itself",
      "The drivers' union said it opposes the climate levy.",
      ["drivers' union ORGANISATION OPPOSE"],
    ],
    [
      "lets a body that spoke go on",
      "The drivers' union met on Monday. It opposes the climate levy. The union said so in May.",
      [],
    ],
    [
      "takes up the body that began the sentence before",
      "The drivers' union condemned the minister. It opposes the climate levy.",
      ["drivers' union ORGANISATION OPPOSE"],
    ],
    [
      "takes up the body that the sentence before was about",
      "The Drivers Union met on Monday. It opposes the climate levy.",
      ["Drivers Union ORGANISATION OPPOSE"],
    ],
    [
      "takes up the people that the sentence before was about",
      "Angry farmers marched on Monday. They oppose the climate levy.",
      ["angry farmers GROUP OPPOSE"],
    ],
    ["leaves they to nobody behind a thing", "Heavy letters arrived on Monday. They oppose the climate levy.", []],
    [
      "reads what both do",
      "Germany and France both support the climate levy.",
      ["Germany GOVERNMENT SUPPORT", "France GOVERNMENT SUPPORT"],
    ],
    ["reads calls that are dismissed", "Farmers dismissed calls for a climate levy.", ["farmers GROUP OPPOSE"]],
    [
      "reads what is thrown behind a thing",
      "The drivers' union threw its full weight behind the climate levy.",
      ["drivers' union ORGANISATION SUPPORT"],
    ],
    [
      "takes no act for done that is demanded",
      "Farmers demanded that the government withdraw the climate levy.",
      ["farmers GROUP OPPOSE"],
    ],
    [
      "takes no act for the speaker's that is asked of others",
      "Importers, meanwhile, have urged the ministry to lift the climate levy.",
      ["importers GROUP OPPOSE"],
    ],
    [
      "keeps a number in a body's name",
      "The three-judge court backed the climate levy.",
      ["three-judge court ORGANISATION SUPPORT"],
    ],
    ["keeps a state in a body's name", "Polish farmers back the climate levy.", ["Polish farmers GROUP SUPPORT"]],
    ["makes no actor of a thing", "The letters oppose the climate levy.", []],
    ["makes no actor of those who are only spoken of", "Silva told nurses about the climate levy.", []],
  ])("%s", (_name, text, expected) => {
    expect(positionsIn(text)).toEqual(expected);
  });
});
