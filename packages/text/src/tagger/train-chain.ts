import { type ChainMarginals, marginals } from "./chain.ts";
import { type ChainModel, scoreNumbered } from "./chain-model.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { frequentFeatures, type NumberedRows, numberRows, tableOf } from "./feature-table.ts";

/** One training sequence; `gold[position]` is an index into the labels. */
export interface ChainExample {
  readonly rows: FeatureRows;
  readonly gold: Uint8Array;
}

export interface TrainingSettings {
  readonly labels: readonly string[];
  /** Features of fewer rows than this have no weights. */
  readonly leastCount: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Strength of the pull towards 0. */
  readonly decay: number;
}

/**
 * A model fitted to the examples by AdaGrad on the log-likelihood (Duchi, Hazan and Singer 2011). The same examples in the same
 * order give the same model to the bit: the order of each epoch comes from a fixed generator.
 */
export function trainChain(examples: readonly ChainExample[], settings: TrainingSettings): ChainModel {
  const labels = settings.labels.length;
  const features = tableOf(
    frequentFeatures(
      examples.map(({ rows }) => rows),
      settings.leastCount,
    ),
  );
  const numbered = examples.map(({ rows, gold }) => ({ rows: numberRows(features, rows), gold }));
  const weights = new Float32Array(features.slots.length * labels);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const transitions = new Float64Array((labels + 1) * labels);
  const transitionSquares = new Float64Array(transitions.length).fill(1e-4);
  const model: ChainModel = { labels: settings.labels, features, weights, scale: 1, transitions };
  const order = examples.map((_, index) => index);
  const random = mulberry32(20_250_415);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = numbered[index];
      if (example === undefined || example.gold.length === 0) continue;
      const expected = marginals(scoreNumbered(model, example.rows));
      stepWeights(weights, squares, example, expected, labels, settings);
      stepTransitions(transitions, transitionSquares, example, expected, labels, settings);
    }
  }
  return model;
}

interface NumberedExample {
  readonly rows: NumberedRows;
  readonly gold: Uint8Array;
}

function stepWeights(
  weights: Float32Array,
  squares: Float32Array,
  { rows: { ends, numbers }, gold }: NumberedExample,
  { nodes }: ChainMarginals,
  labels: number,
  { learningRate, decay }: TrainingSettings,
): void {
  for (let position = 0; position < ends.length; position++) {
    const first = ends[position - 1] ?? 0;
    const end = ends[position] as number;
    for (let label = 0; label < labels; label++) {
      const slope = (gold[position] === label ? 1 : 0) - (nodes[position * labels + label] as number);
      if (slope > -1e-4 && slope < 1e-4) continue;
      for (let place = first; place < end; place++) {
        const index = (numbers[place] as number) * labels + label;
        const gradient = slope - decay * (weights[index] as number);
        squares[index] = (squares[index] as number) + gradient * gradient;
        weights[index] = (weights[index] as number) + (learningRate * gradient) / Math.sqrt(squares[index] as number);
      }
    }
  }
}

function stepTransitions(
  transitions: Float64Array,
  squares: Float64Array,
  { gold }: NumberedExample,
  { edges }: ChainMarginals,
  labels: number,
  { learningRate, decay }: TrainingSettings,
): void {
  const seen = new Float64Array(transitions.length);
  gold.forEach((label, position) => {
    const from = position === 0 ? labels : (gold[position - 1] as number);
    seen[from * labels + label] = (seen[from * labels + label] as number) + 1;
  });
  for (let index = 0; index < transitions.length; index++) {
    const gradient = (seen[index] as number) - (edges[index] as number) - decay * (transitions[index] as number);
    squares[index] = (squares[index] as number) + gradient * gradient;
    transitions[index] = (transitions[index] as number) + (learningRate * gradient) / Math.sqrt(squares[index] as number);
  }
}

/** A small generator of fixed seed (mulberry32, public domain): the order of training must not depend on the machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
