import type { ChainScores } from "./chain.ts";

/** The features of one sequence: for each position the hashes of what holds there. */
export type FeatureRows = readonly Uint32Array[];

/** A linear-chain model over hashed features. `weights[(hash & mask) * labels + label]`. */
export interface ChainModel {
  readonly labels: readonly string[];
  readonly mask: number;
  readonly weights: Float32Array | Int8Array;
  /** One step of the weights; 1 where they are kept as numbers. */
  readonly scale: number;
  /** Laid out as `ChainScores.transitions`. */
  readonly transitions: Float64Array;
}

/** How the model scores the sequence. */
export function scoreChain(model: ChainModel, rows: FeatureRows): ChainScores {
  const labels = model.labels.length;
  const emissions = new Float64Array(rows.length * labels);
  rows.forEach((features, position) => {
    for (const feature of features) {
      const base = (feature & model.mask) * labels;
      for (let label = 0; label < labels; label++) {
        const index = position * labels + label;
        emissions[index] = (emissions[index] as number) + (model.weights[base + label] as number) * model.scale;
      }
    }
  });
  return { length: rows.length, labels, emissions, transitions: model.transitions };
}
