import { fromBase64, toBase64 } from "./base64.ts";
import type { ChainModel } from "./chain-model.ts";
import { hashWord } from "./feature-hash.ts";
import { numberOf, tableOf } from "./feature-table.ts";
import type { Tagger } from "./judge.ts";
import { CUE_LABELS, JUDGE_LABELS, WINDOW_LABELS } from "./labels.ts";

/** One chain as it is kept: base64 of its features' hashes (32 bits, ascending), weights (8 bits) and transitions (64 bits), little end first. */
export interface PackedChain {
  readonly features: string;
  readonly weights: string;
  readonly scale: number;
  readonly transitions: string;
}

export interface PackedTagger {
  readonly cues: PackedChain;
  readonly windows: PackedChain;
  readonly judge: PackedChain;
}

/** Features whose greatest weight is less than this many steps of 127 tell nothing. */
const LEAST_STEPS = 2;

/** The tagger with weights in 127 steps, without features that tell nothing. */
export const packTagger = ({ cues, windows, judge }: Tagger): PackedTagger => ({
  cues: packChain(cues),
  windows: packChain(windows),
  judge: packChain(judge),
});

/** A tagger whose `version` names its weights: other weights have another. */
export interface NamedTagger extends Tagger {
  readonly version: string;
}

export const unpackTagger = ({ cues, windows, judge }: PackedTagger): NamedTagger => ({
  version: hashWord(JSON.stringify([cues, windows, judge])).toString(16),
  cues: unpackChain(cues, CUE_LABELS),
  windows: unpackChain(windows, WINDOW_LABELS),
  judge: unpackChain(judge, JUDGE_LABELS),
});

function packChain({ labels, features, weights, scale, transitions }: ChainModel): PackedChain {
  const width = labels.length;
  const hashAt = (number: number): number => features.slots[number] ?? 0;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = largest / 127 || 1;
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  const kept = [...features.slots.keys()]
    .filter((number) => steps.subarray(number * width, (number + 1) * width).some((value) => Math.abs(value) >= LEAST_STEPS))
    .sort((one, other) => hashAt(one) - hashAt(other));
  const keptSteps = Uint8Array.from(kept.flatMap((number) => [...steps.subarray(number * width, (number + 1) * width)]));
  return {
    features: toBase64(bytesOf(kept.map(hashAt), 4, (view, place, value) => view.setUint32(place, value, true))),
    weights: toBase64(keptSteps),
    scale: step * scale,
    transitions: toBase64(bytesOf(transitions, 8, (view, place, value) => view.setFloat64(place, value, true))),
  };
}

function unpackChain(packed: PackedChain, labels: readonly string[]): ChainModel {
  const hashes = new DataView(fromBase64(packed.features).buffer);
  const transitions = new DataView(fromBase64(packed.transitions).buffer);
  const kept = Uint32Array.from({ length: hashes.byteLength / 4 }, (_, index) => hashes.getUint32(index * 4, true));
  const features = tableOf(kept);
  const keptSteps = new Int8Array(fromBase64(packed.weights).buffer);
  const weights = new Int8Array(features.slots.length * labels.length);
  kept.forEach((hash, index) => {
    weights.set(keptSteps.subarray(index * labels.length, (index + 1) * labels.length), numberOf(features, hash) * labels.length);
  });
  return {
    labels,
    features,
    weights,
    scale: packed.scale,
    transitions: Float64Array.from({ length: transitions.byteLength / 8 }, (_, index) => transitions.getFloat64(index * 8, true)),
  };
}

/** The values one after the other; written by hand so that the bytes are the same on every machine. */
function bytesOf(
  values: ArrayLike<number>,
  width: number,
  write: (view: DataView, place: number, value: number) => void,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * width));
  for (let index = 0; index < values.length; index++) write(view, index * width, values[index] ?? 0);
  return new Uint8Array(view.buffer);
}
