import type { ChainScores } from "./chain.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { type FeatureTable, type NumberedRows, numberOf } from "./feature-table.ts";

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
export function scoreChain({ labels: names, features, weights, scale, transitions }: ChainModel, rows: FeatureRows): ChainScores {
  const labels = names.length;
  const { length, width, hashes } = rows;
  const emissions = new Float64Array(length * labels);
  for (let position = 0; position < length; position++) {
    const first = position * labels;
    for (let place = position * width; place < (position + 1) * width; place++) {
      const number = numberOf(features, hashes[place] as number);
      if (number === -1) continue;
      for (let label = 0; label < labels; label++) {
        emissions[first + label] = (emissions[first + label] as number) + (weights[number * labels + label] as number);
      }
    }
  }
  for (let index = 0; index < emissions.length; index++) emissions[index] = (emissions[index] as number) * scale;
  return { length, labels, emissions, transitions };
}

/** The same for rows whose features are numbered and weights kept as numbers. */
export function scoreNumbered(
  { labels: names, weights, transitions }: Omit<ChainModel, "features" | "scale">,
  { ends, numbers }: NumberedRows,
): ChainScores {
  const labels = names.length;
  const emissions = new Float64Array(ends.length * labels);
  let place = 0;
  for (let position = 0; position < ends.length; position++) {
    const first = position * labels;
    for (; place < (ends[position] as number); place++) {
      const weight = (numbers[place] as number) * labels;
      for (let label = 0; label < labels; label++) {
        emissions[first + label] = (emissions[first + label] as number) + (weights[weight + label] as number);
      }
    }
  }
  return { length: ends.length, labels, emissions, transitions };
}
