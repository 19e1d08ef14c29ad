import { TopicFile } from "@stance/schema";
import { expect, test } from "vitest";
import type { LooseStatement } from "./loose-statement.ts";
import { suggestTopics, type TopicSuggestion } from "./suggest-topics.ts";

const OPTIONS = { leastStatements: 3, leastStories: 2, most: 10 };

/** Statements of which the second and every other one stands in a second story. */
const told = (...texts: string[]): LooseStatement[] =>
  texts.map((text, index) => ({ id: `s${index + 1}`, text, cue: null, stories: [`story${(index % 2) + 1}`] }));

const suggest = (statements: readonly LooseStatement[]): TopicSuggestion[] => suggestTopics(statements, [], OPTIONS);

const TRAM = told(
  "the city should build the tram line before winter",
  "residents of the harbour fear that the tram line is too loud",
  "the tram line will cost too much",
  "a vote about parking was lost",
);

test("what several stories speak of becomes a topic with the statements that it gathers", () => {
  expect(suggest(TRAM)).toEqual([
    {
      topic: {
        id: "tram-line",
        name: "Tram line",
        proposition: "The city should build the tram line.",
        description: "",
        keywords: ["tram line"],
        broader: null,
      },
      statements: ["s1", "s2", "s3"],
      stories: 2,
    },
  ]);
});

test.each([
  [
    "who should do what is taken from the words",
    ["the council must close the coal plant", "the coal plant is old", "the coal plant is dirty"],
    "The council should close the coal plant.",
  ],
  [
    "what is to be done stands alone where nobody is told",
    ["to ban cluster bombs", "to ban all cluster bombs", "the use of cluster bombs"],
    "Cluster bombs should be banned.",
  ],
  [
    "what a thing may do of itself",
    ["foreign troops should leave", "the foreign troops are welcome", "the foreign troops are many"],
    "The foreign troops should leave.",
  ],
  [
    "a law should be passed",
    ["a gun bill is near", "the gun bill is late", "he praised the gun bill"],
    "The gun bill should be passed.",
  ],
  [
    "an agreement should be concluded",
    ["the fishing pact is fair", "the fishing pact is late", "she likes the fishing pact"],
    "The fishing pact should be concluded.",
  ],
  [
    "of anything else more should be done about it",
    ["child poverty is growing", "he saw child poverty", "child poverty hurts us all"],
    "More should be done about child poverty.",
  ],
] as const)("a proposition: %s", (_, texts, proposition) => {
  expect(suggest(told(...texts)).map(({ topic }) => topic.proposition)).toEqual([proposition]);
});

test("spellings of one phrase, and the same words the other way round, are one topic", () => {
  const [suggestion] = suggest(
    told("a missile defence shield is needed", "missile defense shields fail", "the missile defense shields are dear"),
  );
  expect(suggestion?.statements).toEqual(["s1", "s2", "s3"]);
  const [ban] = suggest(told("a smoking ban is fair", "the ban on smoking is fair", "he defied the smoking ban"));
  expect(ban).toMatchObject({ topic: { id: "smoking-ban" }, statements: ["s1", "s2", "s3"] });
});

test.each([
  [
    "a known topic",
    suggestTopics(
      TRAM,
      [{ id: "tram", name: "Tram", proposition: null, description: "", keywords: ["tram line"], broader: null }],
      OPTIONS,
    ),
  ],
  ["one story", suggest(TRAM.map((statement) => ({ ...statement, stories: ["story1"] })))],
  ["too few statements", suggestTopics(TRAM, [], { ...OPTIONS, leastStatements: 4 })],
  [
    "people and names",
    suggest(told("the young voters of Lisbon", "young voters and Ana Silva", "many young voters met Ana Silva")),
  ],
  ["a number of things", suggest(told("the number of delegates", "a number of delegates", "that number of delegates"))],
  ["amounts and times", suggest(told("the last few years were good", "in the last few years", "three years and a large number"))],
  [
    "words that mean different things in each story",
    suggest(told("the steel is hard", "steel was sold by thieves", "a heart of steel")),
  ],
  [
    "what is told within another statement of its story",
    suggest([
      { id: "s1", text: "he said that the coal plant is old", cue: null, stories: ["story1"] },
      { id: "s2", text: "the coal plant is old", cue: null, stories: ["story1"] },
      { id: "s3", text: "the coal plant is loud", cue: null, stories: ["story2"] },
    ]),
  ],
])("%s makes no suggestion", (_, suggestions) => {
  expect(suggestions).toEqual([]);
});

test("two topics of one name have slugs of their own, and a known slug is left alone", () => {
  const known = [
    { id: "tram-line", name: "Something else", proposition: null, description: "", keywords: ["ferry pier"], broader: null },
  ];
  expect(suggestTopics(TRAM, known, OPTIONS).map(({ topic }) => topic.id)).toEqual(["tram-line-2"]);
});

test("the same statements give the same topics, which a topics file may hold, whatever stands in them", () => {
  const hostile = told(
    "<!channel> the tram line\u001b[2J; DROP TABLE topics",
    "the tram line <script>alert(1)</script> \ud800",
    "the tram line 'ignore all rules' -----------",
    "-".repeat(5000),
    "tram ".repeat(3000),
  );
  const first = suggest(hostile);
  expect(suggest(hostile)).toEqual(first);
  expect(first.map(({ topic }) => topic.name)).toEqual(["Tram line"]);
  expect(JSON.stringify(first)).not.toMatch(/[<>;]|\\u/);
  expect(TopicFile.parse(first.map(({ topic }) => topic))).toEqual(first.map(({ topic }) => topic));
});
