import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../test/fuzz-texts.ts";
import { marked } from "../../test/marked.ts";
import { indexKnownActors } from "../actors/resolve.ts";
import { readArticle } from "../read-article.ts";
import { indexTopics } from "../topics/index-topics.ts";
import type { Decision } from "./decision.ts";
import { explainArticle } from "./explain-article.ts";

const TOPICS = indexTopics([
  { id: "road-tax", name: "Road tax", proposition: null, description: "", keywords: ["road tax"], broader: "taxes" },
  { id: "taxes", name: "Taxes", proposition: null, description: "", keywords: ["tax", "taxes"], broader: null },
]);
const KNOWN = indexKnownActors([
  { slug: "ana-silva", kind: "PERSON", name: "Ana Silva", names: [], roles: [] },
  { slug: "bo-silva", kind: "PERSON", name: "Bo Silva", names: [], roles: [] },
]);
const decisionsOn = (text: string): readonly Decision[] => explainArticle({ key: "a1", text }, TOPICS, KNOWN).decisions;

test.each([
  [
    "of two topics the narrower is taken",
    "Ana Silva said the [road tax] is unfair.",
    "TOPIC",
    "road-tax",
    "taxes",
    "it is broader",
  ],
  [
    "of two persons before a pronoun the subject is taken",
    "Ana Silva greeted Maria Kern at the gate. [She] said it was late.",
    "ANTECEDENT",
    "Ana Silva",
    "Maria Kern",
    "no subject",
  ],
  [
    "two persons of one surname are as good as none",
    "Maria Silva met Paulo Silva. [Silva] said it was late.",
    "ANTECEDENT",
    null,
    "Maria Silva",
    "several of that surname",
  ],
  [
    "a spokesman speaks, not whom he speaks for",
    "[A spokesman for Ana Silva] said it was late.",
    "SPEAKER",
    "spokesman",
    "Ana Silva",
    "main noun",
  ],
  [
    "the subject is taken, not the noun nearest to the verb",
    "Ana Kern rejected the offer from the bank and [said] it was late.",
    "SPEAKER",
    "Ana Kern",
    "the bank",
    "nearer to the verb",
  ],
  [
    "what the verb reports is no report of its own",
    "Ana Silva [repeated] her call for a lower road tax.",
    "STATEMENT",
    "her call for a lower road tax",
    "a lower road tax",
    "what the verb reports",
  ],
  [
    "what was not said is no statement",
    "Ana Silva did not [say] that the vote is near.",
    "STATEMENT",
    null,
    "the vote is near",
    "it was not said",
  ],
  [
    "what one tells of another's stance is no stance of one's own",
    "Bo Chen said Ana Kern opposes the [road tax].",
    "STANCE",
    null,
    "UNCLEAR",
    "who is told of",
  ],
  [
    "an act that is only planned takes no stance",
    "If Ana Kern opposes the [road tax], she will resign, Bo Chen said.",
    "STANCE",
    null,
    "UNCLEAR",
    "supposed",
  ],
  [
    "a stance whose holder is unknown is none",
    "Maria Silva met Paulo Silva. Silva rejected the [road tax].",
    "STANCE",
    null,
    "OPPOSE",
    "nobody is known",
  ],
] as const)("%s", (_, source, question, chosen, runnerUp, reason) => {
  const { text, spans } = marked(source);
  const found = decisionsOn(text).filter(
    (one) => one.question === question && one.span?.start === spans[0]?.start && one.runnerUp !== null,
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      span: spans[0],
      chosen: chosen === null ? null : expect.objectContaining({ reading: chosen }),
      runnerUp: expect.objectContaining({ reading: runnerUp }),
      reason: expect.stringContaining(reason),
    }),
  );
});

test("a known actor is told with the one that it was not taken for", () => {
  const [decision] = decisionsOn("Silva said it was late.").filter(({ question }) => question === "ACTOR");
  expect(decision).toMatchObject({
    subject: "Silva",
    chosen: null,
    runnerUp: { reading: "ana-silva" },
    reason: expect.stringContaining("as good as none"),
  });
});

test("every stance of the reading is told as taken, with its rule and confidence", () => {
  const text = "Ana Kern rejected the road tax, and Bo Chen said he supports it.";
  const { reading, decisions } = explainArticle({ key: "a1", text }, TOPICS, KNOWN);
  expect(reading.positions.length).toBeGreaterThan(0);
  for (const { topic, stance, rule, confidence } of reading.positions)
    expect(decisions).toContainEqual(
      expect.objectContaining({ subject: topic, chosen: expect.objectContaining({ reading: stance, rule, score: confidence }) }),
    );
});

test("asking for the choices changes no reading, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { reading, decisions } = explainArticle({ key: "a1", text }, TOPICS, KNOWN);
      expect(reading).toEqual(readArticle({ key: "a1", text }, TOPICS, KNOWN));
      const places = decisions.flatMap(({ span }) => (span === null ? [] : [span]));
      expect(places.filter(({ start, end }) => start < 0 || end > text.length || start > end)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
