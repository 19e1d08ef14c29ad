import type { Scan } from "./scan.ts";

const ALLIANCES = new Set(["NATO", "European Union", "African Union", "Arab League", "ASEAN", "OPEC", "United Nations"]);

/** Whether the name of the gazetteer is one of an alliance of states. */
export const isAlliance = (name: string): boolean => ALLIANCES.has(name);

/** The alliances that an article names. */
export interface Alliances {
  /** In order of place. */
  readonly places: readonly { readonly first: number; readonly name: string }[];
  /** The only one, also where merely its treaty is named; null where there are none or several. */
  readonly only: string | null;
}

/** The alliances of the article, from the names of the gazetteer in it. */
export function findAlliances(scan: Scan): Alliances {
  const places = scan.pieces.flatMap(({ first, entry }) =>
    entry !== null && isAlliance(entry.name) ? [{ first, name: entry.name }] : [],
  );
  const [only, second] = new Set(places.map(({ name }) => name));
  return { places, only: second === undefined ? (only ?? (speaksOfNorthAtlantic(scan) ? "NATO" : null)) : null };
}

const speaksOfNorthAtlantic = ({ words }: Scan): boolean =>
  words.some(({ lower }, at) => lower === "atlantic" && words[at - 1]?.lower === "north");

/** The alliance that was named last before the token, else the only one of the article. */
export function lastAlliance({ places, only }: Alliances, before: number): string | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.first ?? before) < before) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.name ?? only;
}
