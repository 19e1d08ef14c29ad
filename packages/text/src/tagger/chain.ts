/**
 * Scores of one sequence under a linear-chain model: `emissions[position * labels + label]`, and
 * `transitions[from * labels + to]`, the last row of which (`from === labels`) leads into the first position.
 */
export interface ChainScores {
  readonly length: number;
  readonly labels: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** The best label of each position (Viterbi). An empty sequence gives an empty list. */
export function bestLabels({ length, labels, emissions, transitions }: ChainScores): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * labels);
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label++) scores[label] = at(emissions, label) + at(transitions, labels * labels + label);
  for (let position = 1; position < length; position++) {
    for (let to = 0; to < labels; to++) {
      let top = -Infinity;
      let from = 0;
      for (let before = 0; before < labels; before++) {
        const score = at(scores, before) + at(transitions, before * labels + to);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[to] = top + at(emissions, position * labels + to);
      back[position * labels + to] = from;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let other = 1; other < labels; other++) if (at(scores, other) > at(scores, label)) label = other;
  for (let position = length - 1; position >= 0; position--) {
    best[position] = label;
    label = back[position * labels + label] ?? 0;
  }
  return best;
}

interface Forward {
  /** Probability of a label at a position given the positions up to it, laid out like the emissions. */
  readonly forward: Float64Array;
  /** `exp(emission)` over the greatest of its position and the sum that makes the position's probabilities add up to 1. */
  readonly likelihoods: Float64Array;
  /** `exp(transition)`, laid out like the transitions. */
  readonly ratios: Float64Array;
}

/** The forward pass (Rabiner 1989, with a factor at each position so that nothing grows too small). */
function passForward({ length, labels, emissions, transitions }: ChainScores): Forward {
  const forward = new Float64Array(length * labels);
  const likelihoods = new Float64Array(length * labels);
  const ratios = transitions.map(Math.exp);
  for (let position = 0; position < length; position++) {
    const [here, before] = [position * labels, (position - 1) * labels];
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, at(emissions, here + label));
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let reached = position === 0 ? at(ratios, labels * labels + to) : 0;
      if (position > 0)
        for (let from = 0; from < labels; from++) reached += at(forward, before + from) * at(ratios, from * labels + to);
      const likelihood = Math.exp(at(emissions, here + to) - top);
      likelihoods[here + to] = likelihood;
      forward[here + to] = reached * likelihood;
      sum += reached * likelihood;
    }
    for (let label = 0; label < labels; label++) {
      forward[here + label] = at(forward, here + label) / sum;
      likelihoods[here + label] = at(likelihoods, here + label) / sum;
    }
  }
  return { forward, likelihoods, ratios };
}

export interface ChainMarginals {
  /** Probability of a label at a position, laid out like the emissions. */
  readonly nodes: Float64Array;
  /** Expected count of each transition, laid out like the transitions. */
  readonly edges: Float64Array;
}

/** Probabilities of labels and transitions (forward-backward; Lafferty, McCallum and Pereira 2001). */
export function marginals(scores: ChainScores): ChainMarginals {
  const { length, labels } = scores;
  const { forward, likelihoods, ratios } = passForward(scores);
  const nodes = forward.slice();
  const edges = new Float64Array((labels + 1) * labels);
  const after = new Float64Array(labels).fill(1);
  const reached = new Float64Array(labels);
  for (let position = length - 1; position > 0; position--) {
    const [here, before] = [position * labels, (position - 1) * labels];
    for (let to = 0; to < labels; to++) reached[to] = at(likelihoods, here + to) * at(after, to);
    for (let from = 0; from < labels; from++) {
      let sum = 0;
      for (let to = 0; to < labels; to++) {
        const edge = at(ratios, from * labels + to) * at(reached, to);
        sum += edge;
        edges[from * labels + to] = at(edges, from * labels + to) + at(forward, before + from) * edge;
      }
      after[from] = sum;
      nodes[before + from] = at(forward, before + from) * sum;
    }
  }
  for (let label = 0; label < labels && length > 0; label++) edges[labels * labels + label] = at(nodes, label);
  return { nodes, edges };
}

const at = (values: Float64Array, index: number): number => values[index] as number;
