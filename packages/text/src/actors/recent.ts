import type { Scan } from "./scan.ts";

/** More places than this are never looked at, however long the sentence. */
const MOST = 100;

/** Those of `places`, sorted by token, that stand before the token `at` in its sentence or at most `reach` sentences before it, in order, at most a hundred. */
export function recentBefore<Place extends { readonly first: number }>(
  { words }: Scan,
  places: readonly Place[],
  at: number,
  reach: number,
): Place[] {
  const sentence = words[at]?.sentence ?? 0;
  const end = firstFrom(places, at);
  let start = end;
  while (start > Math.max(0, end - MOST) && sentence - (words[places[start - 1]?.first ?? 0]?.sentence ?? 0) <= reach) start--;
  return places.slice(start, end);
}

/** Index of the first place that does not stand before the token, by halving. */
function firstFrom(places: readonly { readonly first: number }[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.first ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
