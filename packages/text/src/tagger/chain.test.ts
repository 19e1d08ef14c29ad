import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestLabels, type ChainScores, marginals } from "./chain.ts";

const number = fc.double({ min: -4, max: 4, noNaN: true });
const scores: fc.Arbitrary<ChainScores> = fc
  .record({
    length: fc.integer({ min: 1, max: 5 }),
    labels: fc.integer({ min: 1, max: 3 }),
    seedling: fc.array(number, { minLength: 40, maxLength: 40 }),
  })
  .map(({ length, labels, seedling }) => ({
    length,
    labels,
    emissions: Float64Array.from({ length: length * labels }, (_, index) => seedling[index] ?? 0),
    transitions: Float64Array.from({ length: (labels + 1) * labels }, (_, index) => seedling[39 - index] ?? 0),
  }));

const allSequences = (length: number, labels: number): number[][] =>
  length === 0
    ? [[]]
    : allSequences(length - 1, labels).flatMap((start) => Array.from({ length: labels }, (_, label) => [...start, label]));

const scoreOf = ({ labels, emissions, transitions }: ChainScores, sequence: readonly number[]): number =>
  sequence.reduce(
    (sum, label, position) =>
      sum +
      (emissions[position * labels + label] ?? 0) +
      (transitions[(position === 0 ? labels : (sequence[position - 1] ?? 0)) * labels + label] ?? 0),
    0,
  );

describe("a chain agrees with trying every sequence", () => {
  it("the best labels have the highest score", () => {
    fc.assert(
      fc.property(scores, (chain) => {
        const top = Math.max(...allSequences(chain.length, chain.labels).map((sequence) => scoreOf(chain, sequence)));
        expect(scoreOf(chain, [...bestLabels(chain)])).toBeCloseTo(top, 8);
      }),
    );
  });
  it("a label's probability is its share of all sequences, and the expected transitions add up to one a position", () => {
    fc.assert(
      fc.property(scores, (chain) => {
        const { nodes, edges } = marginals(chain);
        const sequences = allSequences(chain.length, chain.labels).map((labels) => ({
          labels,
          weight: Math.exp(scoreOf(chain, labels)),
        }));
        const all = sequences.reduce((sum, { weight }) => sum + weight, 0);
        nodes.forEach((probability, index) => {
          const [position, label] = [Math.floor(index / chain.labels), index % chain.labels];
          const there = sequences.filter(({ labels }) => labels[position] === label);
          expect(probability).toBeCloseTo(there.reduce((sum, { weight }) => sum + weight, 0) / all, 8);
        });
        expect(edges.reduce((total, count) => total + count, 0)).toBeCloseTo(chain.length, 8);
      }),
    );
  });
});
