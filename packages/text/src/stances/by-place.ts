import type { Span } from "@stance/schema";

/** Items in order of place, looked up by place without reading all of them. */
export interface ByPlace<Item> {
  /** Those that begin in `[from, to)`, in order. */
  readonly beginningIn: (from: number, to: number) => readonly Item[];
}

/** Puts items into order by where `spanOf` says they begin; items without a place are left out. */
export function byPlace<Item>(items: readonly Item[], spanOf: (item: Item) => Span | null): ByPlace<Item> {
  const placed = items
    .flatMap((item) => {
      const span = spanOf(item);
      return span === null ? [] : [{ item, start: span.start }];
    })
    .sort((a, b) => a.start - b.start);
  const firstAt = (place: number): number => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { beginningIn: (from, to) => placed.slice(firstAt(from), firstAt(to)).map(({ item }) => item) };
}
