import type { Counts } from "./judged.ts";

/** Precision, recall and their harmonic mean, from counts of right, wrong and missed. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures({ right, wrong, missed }: Counts): Figures {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Pairs each of `count` expected things with at most one of `others`, the best score first; only scores above 0 pair. */
export function matchBestFirst(
  count: number,
  others: number,
  score: (expected: number, found: number) => number,
): [number, number][] {
  const candidates: [number, number, number][] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < others; j++) {
      const value = score(i, j);
      if (value > 0) candidates.push([i, j, value]);
    }
  }
  candidates.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  const [usedExpected, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(([i, j]): [number, number][] => {
    if (usedExpected.has(i) || usedFound.has(j)) return [];
    usedExpected.add(i);
    usedFound.add(j);
    return [[i, j]];
  });
}
