import { createRulesReader, loadTagger } from "@stance/text";
import { figures } from "../figures.ts";
import { sumCounts } from "../judged.ts";
import { type Row, type Section, share } from "../rows.ts";
import { readFive, readTopicsOf } from "./read-five.ts";
import { type FiveMeasure, type FiveScores, scoreFive } from "./score-five.ts";

const TARGETS: readonly (readonly [FiveMeasure, string, number | null])[] = [
  ["statements", "statements F1", null],
  ["statements with speaker", "statements F1 with speaker", 0.92],
  ["positions, exact topic", "positions F1, exact topic", 0.8],
  ["positions, topic or broader", "positions F1, topic or broader", 0.86],
  ["mentions", "mentions F1", 0.97],
  ["boilerplate letters", "boilerplate F1", 0.95],
];

/** The sample articles' part of the table. */
export async function fiveSection(data: string): Promise<Section> {
  const topics = readTopicsOf(data);
  const tagger = await loadTagger();
  const rules = scoreFive(await readFive(data, createRulesReader), topics);
  const tagged = scoreFive(await readFive(data, (given, known) => createRulesReader(given, known, tagger)), topics);
  const row = (name: string, target: number | null, value: (scores: FiveScores) => number): Row =>
    share(name, target, { rules: value(rules), tagger: value(tagged) });
  return {
    title: "Five sample articles, data/expected",
    rows: [
      ...TARGETS.map(([measure, name, target]) => row(name, target, (scores) => totalF1(scores, measure))),
      row("mentions joined over articles, B-cubed F1", 0.99, ({ linking }) => linking.bCubed),
      row("people named in every article who are one actor", 1, ({ linking }) => linking.oneActor),
      row("spans that are the exact slice", 1, ({ exactSpans }) => exactSpans),
    ],
  };
}

const totalF1 = ({ articles }: FiveScores, measure: FiveMeasure): number =>
  figures(sumCounts(Object.values(articles).map((judged) => judged[measure].counts))).f1;
