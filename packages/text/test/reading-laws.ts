import { type QuotedSpan, Reading } from "@stance/schema";
import { createRulesReader } from "../src/rules-reader.ts";
import { TEST_TOPICS } from "./test-topics.ts";

/** Every place that the reading names, with the words that it says stand there. */
const quotesOf = ({ mentions, statements, positions }: Reading): QuotedSpan[] => [
  ...mentions,
  ...statements.flatMap(({ speaker, cue, content }) => [speaker, cue, ...content].filter((quote) => quote !== null)),
  ...positions.flatMap(({ evidence }) => evidence),
];

/** What is wrong with the reading of a text, in words; empty where it keeps all that a reading promises. */
export function brokenPromises(text: string): string[] {
  const reading = createRulesReader(TEST_TOPICS).read({ key: "fuzz", text });
  const quotes = quotesOf(reading);
  const outside = [...quotes, ...reading.parts].filter(({ start, end }) => start < 0 || end > text.length || end <= start);
  const misquoted = quotes.filter((quote) => text.slice(quote.start, quote.end) !== quote.text);
  const slugs = new Set(reading.actors.map(({ slug }) => slug));
  const ids = new Set(reading.statements.map(({ id }) => id));
  return [
    ...outside.map(({ start, end }) => `${start} to ${end} is no place in a text of ${text.length}`),
    ...misquoted.map(({ start, end }) => `other words stand at ${start} to ${end}`),
    ...reading.positions.filter(({ actor }) => !slugs.has(actor)).map(({ actor }) => `nobody is called ${actor}`),
    ...reading.positions.filter(({ statement }) => !ids.has(statement)).map(({ statement }) => `no statement ${statement}`),
    ...(Reading.safeParse(reading).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
}
