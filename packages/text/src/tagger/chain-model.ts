import type { ChainScores } from "./chain.ts";
import { type FeatureTable, numberRows } from "./feature-table.ts";

/** The features of one sequence: for each position the hashes of what holds there. */
export type FeatureRows = readonly Uint32Array[];

/** A linear-chain model over hashed features. `weights[feature * labels + label]`, the feature by its number in the table. */
export interface ChainModel {
  readonly labels: readonly string[];
  readonly features: FeatureTable;
  readonly weights: Float32Array | Int8Array;
  /** One step of the weights; 1 where they are kept as numbers. */
  readonly scale: number;
  /** Laid out as `ChainScores.transitions`. */
  readonly transitions: Float64Array;
}

/** How the model scores the sequence. */
export const scoreChain = (model: ChainModel, rows: FeatureRows): ChainScores =>
  scoreNumbered(model, numberRows(model.features, rows));

/** The same for rows that hold numbers of features. */
export function scoreNumbered(model: Omit<ChainModel, "features">, rows: FeatureRows): ChainScores {
  const labels = model.labels.length;
  const { weights, scale, transitions } = model;
  const emissions = new Float64Array(rows.length * labels);
  rows.forEach((numbers, position) => {
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let index = 0; index < numbers.length; index++) {
        sum += weights[(numbers[index] as number) * labels + label] as number;
      }
      emissions[position * labels + label] = sum * scale;
    }
  });
  return { length: rows.length, labels, emissions, transitions };
}
