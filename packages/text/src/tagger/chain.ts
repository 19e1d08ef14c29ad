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
  for (let label = 0; label < labels; label++) scores[label] = at(emissions, label) + at(transitions, labels * labels + label);
  for (let position = 1; position < length; position++) {
    const next = new Float64Array(labels);
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
    scores = next;
  }
  let label = 0;
  for (let other = 1; other < labels; other++) if (at(scores, other) > at(scores, label)) label = other;
  for (let position = length - 1; position >= 0; position--) {
    best[position] = label;
    label = back[position * labels + label] ?? 0;
  }
  return best;
}

export interface NodeMarginals {
  /** Log of the sum over all label sequences. */
  readonly logNormaliser: number;
  /** Probability of a label at a position, laid out like the emissions. */
  readonly nodes: Float64Array;
}

export interface ChainMarginals extends NodeMarginals {
  /** Expected count of each transition, laid out like the transitions. */
  readonly edges: Float64Array;
}

interface Passes extends NodeMarginals {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Forward-backward (Lafferty, McCallum and Pereira 2001), in log space. */
function bothPasses({ length, labels, emissions, transitions }: ChainScores): Passes {
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const terms = new Float64Array(labels);
  for (let label = 0; label < labels; label++) forward[label] = at(emissions, label) + at(transitions, labels * labels + label);
  for (let position = 1; position < length; position++) {
    for (let to = 0; to < labels; to++) {
      for (let from = 0; from < labels; from++) {
        terms[from] = at(forward, (position - 1) * labels + from) + at(transitions, from * labels + to);
      }
      forward[position * labels + to] = logSum(terms) + at(emissions, position * labels + to);
    }
  }
  for (let position = length - 2; position >= 0; position--) {
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const after = (position + 1) * labels + to;
        terms[to] = at(transitions, from * labels + to) + at(emissions, after) + at(backward, after);
      }
      backward[position * labels + from] = logSum(terms);
    }
  }
  const logNormaliser = length === 0 ? 0 : logSum(forward.subarray((length - 1) * labels));
  const nodes = new Float64Array(length * labels);
  for (let index = 0; index < nodes.length; index++)
    nodes[index] = Math.exp(at(forward, index) + at(backward, index) - logNormaliser);
  return { logNormaliser, nodes, forward, backward };
}

/** Probabilities of labels. */
export const nodeMarginals = (scores: ChainScores): NodeMarginals => bothPasses(scores);

/** Probabilities of labels and transitions. */
export function marginals(scores: ChainScores): ChainMarginals {
  const { length, labels, emissions, transitions } = scores;
  const { logNormaliser, nodes, forward, backward } = bothPasses(scores);
  const edges = new Float64Array((labels + 1) * labels);
  for (let label = 0; label < labels && length > 0; label++) edges[labels * labels + label] = at(nodes, label);
  for (let position = 1; position < length; position++) {
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const index = position * labels + to;
        const score =
          at(forward, (position - 1) * labels + from) +
          at(transitions, from * labels + to) +
          at(emissions, index) +
          at(backward, index);
        edges[from * labels + to] = at(edges, from * labels + to) + Math.exp(score - logNormaliser);
      }
    }
  }
  return { logNormaliser, nodes, edges };
}

function logSum(terms: Float64Array): number {
  let top = -Infinity;
  for (const term of terms) if (term > top) top = term;
  if (top === -Infinity) return top;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}

const at = (values: Float64Array, index: number): number => values[index] as number;

/** The score of one label sequence; its probability is `exp(pathScore - logNormaliser)`. */
export function pathScore({ labels, emissions, transitions }: ChainScores, path: Uint8Array): number {
  let score = 0;
  let from = labels;
  path.forEach((label, position) => {
    score += at(emissions, position * labels + label) + at(transitions, from * labels + label);
    from = label;
  });
  return score;
}
