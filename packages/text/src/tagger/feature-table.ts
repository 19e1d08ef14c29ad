import type { FeatureRows } from "./chain-model.ts";

/** Gives each known feature its number: open addressing, so that no two features share weights. */
export interface FeatureTable {
  /** The features' hashes; a feature's number is its place here. */
  readonly keys: Uint32Array;
  readonly slots: Int32Array;
}

/** A table of distinct hashes, none of them 0. */
export function tableOf(keys: Uint32Array): FeatureTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  keys.forEach((key, number) => {
    let slot = key & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  });
  return { keys, slots };
}

/** The number of a feature; -1 where it is not known. */
export function numberOf({ keys, slots }: FeatureTable, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const number = slots[slot] as number;
    if (number === -1 || keys[number] === hash) return number;
    slot = (slot + 1) & mask;
  }
}

/** The same rows with numbers for hashes; unknown features are left out. */
export const numberRows = (table: FeatureTable, rows: FeatureRows): FeatureRows =>
  rows.map((row) => {
    const numbers = new Uint32Array(row.length);
    let count = 0;
    for (const hash of row) {
      const number = numberOf(table, hash);
      if (number !== -1) numbers[count++] = number;
    }
    return numbers.subarray(0, count);
  });

/** The features that stand in at least `least` rows, in ascending order. */
export function frequentFeatures(examples: readonly FeatureRows[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const rows of examples) for (const row of rows) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].flatMap(([hash, count]) => (count >= least ? [hash] : []))).sort();
}
