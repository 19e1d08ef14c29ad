import { TopicFile } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { TEST_TOPICS } from "../../test/test-topics.ts";
import { readDocument } from "../document/document.ts";
import { findTopicMentions } from "./find-topic-mentions.ts";
import { indexTopics } from "./index-topics.ts";

const index = indexTopics(TEST_TOPICS);

/** Every mention marked as `[words]{topic}`. */
function marked(text: string): string {
  const mentions = findTopicMentions(readDocument({ key: "test", text }), [], index);
  return mentions
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, { start, end, topic }) => `${out.slice(0, start)}[${text.slice(start, end)}]{${topic}}${out.slice(end)}`, text);
}

/** Topics that have nothing but a name. */
const named = indexTopics(
  TopicFile.parse([
    { id: "strike", name: "Nurses' strike" },
    { id: "recognition", name: "Ban on facial recognition" },
  ]),
);

const inNamed = (text: string) =>
  findTopicMentions(readDocument({ key: "test", text }), [], named).map(
    ({ topic, start, end, isReversed }) => `${topic} ${text.slice(start, end)}${isReversed ? " reversed" : ""}`,
  );

describe("topics that have nothing but a name", () => {
  it.each([
    [
      "are named by their noun where the rest of the name stands in the article",
      "Nurses walked out. Doctors back the strike.",
      ["strike the strike"],
    ],
    ["are not named by it in another article", "Drivers walked out. Doctors back the strike.", []],
    ["are not named by it with other words before it", "Nurses walked out. Doctors back the drivers' strike.", []],
    [
      "are named in reverse by what they do away with",
      "The mayor wants facial recognition.",
      ["recognition facial recognition reversed"],
    ],
    [
      "are named as they stand by their full name",
      "She backs a ban on facial recognition.",
      ["recognition ban on facial recognition"],
    ],
  ])("%s", (_, text, expected) => {
    expect(inNamed(text)).toEqual(expected);
  });
});

const unmarked = (text: string): string => text.replace(/\[([^\]]*)\]\{[^}]*\}/g, "$1");

describe("findTopicMentions", () => {
  it.each([
    ["finds a keyword", "The minister backed the [carbon tax]{carbon-tax}."],
    ["finds inflected words", "[Carbon taxes]{carbon-tax} are unpopular."],
    ["finds words in another order", "She opposed a [tax on carbon]{carbon-tax}."],
    ["finds a possessive with a curly apostrophe", "The [nurses’ strike]{nurses-strike} goes on."],
    ["finds a possessive with a straight apostrophe", "The [nurses' strike]{nurses-strike} goes on."],
    ["takes the narrowest topic of one noun phrase", "He wants a trade deal on [farm tariffs]{farm-tariffs}."],
    [
      "takes both topics where a verb parts them",
      "[Farm tariffs]{farm-tariffs} would ruin the [trade deal]{us-india-trade-deal}.",
    ],
    ["knows a country by its other names", "[Moldova’s membership of the E.U.]{eu-accession} is near."],
    ["does not join words across a coordination", "The tax office and carbon producers met."],
    ["does not join words across clauses", "He paid the tax; carbon was not his concern."],
    ["finds a topic that has a name only", "Villagers resist the [Upper River dam]{upper-river-dam}."],
    ["finds nothing in other words", "The minister went to lunch."],
  ])("%s", (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  it.each([
    [
      "lets a definite noun stand for the topic",
      "The [carbon tax]{carbon-tax} is due. Critics call [the tax]{carbon-tax} unfair.",
    ],
    [
      "lets a noun of the same kind stand for it",
      "A [trade deal]{us-india-trade-deal} is near. He welcomed [the agreement]{us-india-trade-deal}.",
    ],
    ["refuses a noun with strange words", "A [trade deal]{us-india-trade-deal} is near. He welcomed the fishing agreement."],
    [
      "refuses a noun with a strange complement",
      "A [trade deal]{us-india-trade-deal} is near. He welcomed the agreement on fish.",
    ],
    [
      "lets this idea be what was named last",
      "The [carbon tax]{carbon-tax} would pay for a [pay rise]{nurses-pay}. Unions like [this idea]{nurses-pay}.",
    ],
    [
      "lets the idea be what the sentence before begins with",
      "The [carbon tax]{carbon-tax} would pay for a [pay rise]{nurses-pay}. Greens like [the idea]{carbon-tax}.",
    ],
    ["does not take a noun that explains itself", "The [carbon tax]{carbon-tax} is due. He liked the idea of a holiday."],
    [
      "lets an apposition name what stands before it",
      "They offered a [trade deal]{us-india-trade-deal}, [a proposal]{us-india-trade-deal} that Delhi rejected.",
    ],
    [
      "lets another version point back",
      "The [trade deal]{us-india-trade-deal} failed. He rejected [a new draft]{us-india-trade-deal}.",
    ],
    [
      "lets a law stand for the topic that the article is about",
      "The [carbon levy]{carbon-tax} divides us. The [carbon levy]{carbon-tax} is late. She will sign [the bill]{carbon-tax}.",
    ],
    [
      "lets one of its kind stand for it",
      "The [carbon tax]{carbon-tax} is due. She cannot support [a tax]{carbon-tax} that spares the rich.",
    ],
    ["knows joining a body by its other words", "[Accession to the bloc]{eu-accession} is near."],
    ["finds a verb with its object", "They will [join the European Union]{eu-accession} soon."],
    ["lets its repeal be of what was named last", "The [carbon tax]{carbon-tax} is due. She wants [its repeal]{carbon-tax}."],
    [
      "lets a plan that somebody owns stand for it",
      "The [carbon tax]{carbon-tax} is due. Unions back Silva’s [proposal]{carbon-tax}.",
    ],
    ["lets it stand for the topic", "The [carbon tax]{carbon-tax} is due. “[It]{carbon-tax} is a mistake,” he said."],
    ["does not take an empty it", "The [carbon tax]{carbon-tax} is due. It is clear that rain will fall."],
    [
      "lets only an agreement be signed",
      "The [trade deal]{us-india-trade-deal} ends the [farm tariffs]{farm-tariffs}. He will sign [it]{us-india-trade-deal}.",
    ],
  ])("%s", (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
