import { describe, expect, it } from "vitest";
import { bestLabels } from "./chain.ts";
import { scoreChain } from "./chain-model.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { type ChainExample, trainChain } from "./train-chain.ts";

const LABELS = ["other", "cue"];
function rowsOf(sentence: string): FeatureRows {
  const words = sentence.split(" ");
  const hashes = words.flatMap((word, index) => [
    hashFeature(1, hashWord(word)),
    hashFeature(2, hashWord(words[index - 1] ?? "")),
  ]);
  return { length: words.length, width: 2, hashes: Uint32Array.from(hashes) };
}
const example = (words: string, gold: string): ChainExample => ({
  rows: rowsOf(words),
  gold: Uint8Array.from(gold.split(""), Number),
});
const EXAMPLES = [
  example("she said it", "010"),
  example("he said so", "010"),
  example("the said man left", "0000"),
  example("they told us", "010"),
];
const SETTINGS = { labels: LABELS, leastCount: 1, epochs: 30, learningRate: 0.2, decay: 1e-4 };

describe("training", () => {
  it("learns what the examples show, neighbours included", () => {
    const model = trainChain(EXAMPLES, SETTINGS);
    expect([...bestLabels(scoreChain(model, rowsOf("they said it")))]).toEqual([0, 1, 0]);
    expect([...bestLabels(scoreChain(model, rowsOf("the said man")))]).toEqual([0, 0, 0]);
  });
  it("gives the same bytes each time", () => {
    const [one, two] = [trainChain(EXAMPLES, SETTINGS), trainChain(EXAMPLES, SETTINGS)];
    expect(two.weights).toEqual(one.weights);
    expect(two.transitions).toEqual(one.transitions);
  });
});
