import type { FeatureRows } from "./feature-rows.ts";

/** The hashes of the known features by open addressing, 0 where none is: a feature's number is its slot, and no two share one. */
export interface FeatureTable {
  /** A power of two of them. */
  readonly slots: Uint32Array;
}

/** A table of distinct hashes, none of them 0. */
export function tableOf(hashes: Uint32Array): FeatureTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (const hash of hashes) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
  }
  return { slots };
}

/** The number of a feature; -1 where it is not known. */
export function numberOf({ slots }: FeatureTable, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const known = slots[slot] as number;
    if (known === 0) return -1;
    if (known === hash) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The known features of each position by their numbers; `ends[position]` is where those of the next position begin. */
export interface NumberedRows {
  readonly ends: Uint32Array;
  readonly numbers: Uint32Array;
}

export function numberRows(table: FeatureTable, { length, width, hashes }: FeatureRows): NumberedRows {
  const ends = new Uint32Array(length);
  const numbers = new Uint32Array(hashes.length);
  let count = 0;
  for (let index = 0; index < hashes.length; index++) {
    const number = numberOf(table, hashes[index] as number);
    if (number !== -1) numbers[count++] = number;
    if ((index + 1) % width === 0) ends[(index + 1) / width - 1] = count;
  }
  return { ends, numbers: numbers.slice(0, count) };
}

/** The features that stand at least `least` times in the examples, in ascending order. */
export function frequentFeatures(examples: readonly FeatureRows[], least: number): Uint32Array {
  const all = new Uint32Array(examples.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let filled = 0;
  for (const { hashes } of examples) {
    all.set(hashes, filled);
    filled += hashes.length;
  }
  all.sort();
  let kept = 0;
  for (let first = 0; first < all.length; ) {
    const hash = all[first] as number;
    let after = first + 1;
    while (all[after] === hash) after += 1;
    if (hash !== 0 && after - first >= least) all[kept++] = hash;
    first = after;
  }
  return all.slice(0, kept);
}
