import { readFileSync } from "node:fs";
import { figures } from "./figures.ts";
import { FIVE_MEASURES, type FiveScores } from "./five/score-five.ts";
import { sumCounts } from "./judged.ts";

/** The committed scores of the sample articles, `data/expected/scores.json`. */
export interface ScoresFile {
  /** Of all sample articles together, 0–1. */
  readonly totals: Readonly<Record<string, number>>;
  /** By file name and measure. */
  readonly articles: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly f1: number; readonly wrong: readonly string[]; readonly missed: readonly string[] }>>
    >
  >;
}

export const readScores = (path: string): ScoresFile => JSON.parse(readFileSync(path, "utf8"));

const rounded = (value: number): number => Number(value.toFixed(4));

export function toScoresFile({ articles, linking, exactSpans }: FiveScores): ScoresFile {
  const total = (measure: (typeof FIVE_MEASURES)[number]): number =>
    rounded(figures(sumCounts(Object.values(articles).map((judged) => judged[measure].counts))).f1);
  return {
    totals: {
      ...Object.fromEntries(FIVE_MEASURES.map((measure) => [measure, total(measure)])),
      "mentions joined over articles, B-cubed": rounded(linking.bCubed),
      "people named in every article who are one actor": rounded(linking.oneActor),
      "spans that are the exact slice": rounded(exactSpans),
    },
    articles: Object.fromEntries(
      Object.entries(articles).map(([name, measures]) => [
        name,
        Object.fromEntries(
          FIVE_MEASURES.map((measure) => {
            const { counts, wrong, missed } = measures[measure];
            return [measure, { f1: rounded(figures(counts).f1), wrong, missed }];
          }),
        ),
      ]),
    ),
  };
}

export interface Fall {
  readonly measure: string;
  readonly before: number;
  readonly now: number;
}

/** The totals that are lower than before, or gone. */
export function fallsOf(before: ScoresFile, now: ScoresFile): Fall[] {
  return Object.entries(before.totals)
    .map(([measure, value]) => ({ measure, before: value, now: now.totals[measure] ?? 0 }))
    .filter((total) => total.now < total.before);
}
