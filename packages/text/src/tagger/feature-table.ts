import type { FeatureRows } from "./chain-model.ts";

/** Gives each known feature its number: open addressing, so that no two features share weights. */
export interface FeatureTable {
  /** The features' hashes; a feature's number is its place here. */
  readonly keys: Uint32Array;
  /** Pairs of a hash and its number plus one, side by side because memory is what a look-up waits for; 0 where nothing is. */
  readonly slots: Uint32Array;
}

/** A table of distinct hashes, none of them 0. */
export function tableOf(keys: Uint32Array): FeatureTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint32Array(size * 2);
  keys.forEach((key, number) => {
    let slot = key & (size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = number + 1;
  });
  return { keys, slots };
}

/** The number of a feature; -1 where it is not known. */
export function numberOf({ slots }: FeatureTable, hash: number): number {
  const mask = slots.length / 2 - 1;
  let slot = hash & mask;
  for (;;) {
    const key = slots[slot * 2] as number;
    if (key === hash) return (slots[slot * 2 + 1] as number) - 1;
    if (key === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** The same rows with numbers for hashes; unknown features are left out. */
export const numberRows = (table: FeatureTable, rows: FeatureRows): FeatureRows =>
  rows.map((row) => {
    const numbers: number[] = [];
    for (let index = 0; index < row.length; index++) {
      const number = numberOf(table, row[index] as number);
      if (number !== -1) numbers.push(number);
    }
    return new Uint32Array(numbers);
  });

/** The features that stand in at least `least` rows, in ascending order. */
export function frequentFeatures(examples: readonly FeatureRows[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const rows of examples) for (const row of rows) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].flatMap(([hash, count]) => (count >= least ? [hash] : []))).sort();
}
