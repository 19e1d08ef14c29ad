import type { ArticlePart, Span } from "@stance/schema";

/** The items by the index of every part that they share words with, in their order; those without a place are left out. */
export function byPart<Item>(
  parts: readonly ArticlePart[],
  items: readonly Item[],
  spanOf: (item: Item) => Span | null,
): Map<number, Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const span = spanOf(item);
    if (span === null) continue;
    for (let index = firstEndingBehind(parts, span.start); (parts[index]?.start ?? span.end) < span.end; index++) {
      const known = found.get(index);
      if (known === undefined) found.set(index, [item]);
      else known.push(item);
    }
  }
  return found;
}

function firstEndingBehind(parts: readonly ArticlePart[], place: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
