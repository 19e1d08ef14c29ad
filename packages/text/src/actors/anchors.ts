import type { GazetteerEntry } from "./gazetteer.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { isSameSentence, type Scan } from "./scan.ts";
import { wordList } from "./word-list.ts";

/** Capitalised adjectives that make a group of their own, lower case. */
const GROUP_ADJECTIVES = wordList(`
  western arab republican democratic gop baltic nordic kurdish conservative congressional senate house gulf allied islamist catholic evangelical
  labour liberal tory
`);

/** Who a noun phrase says its people belong to: a country or body of the table, or an adjective such as "Republican". */
export interface Anchor extends TokenRange {
  readonly entry: GazetteerEntry | null;
}

/** How far to the left of a noun its anchor may stand, in words. */
const REACH = 6;

/** The nearest anchor left of the noun at `head` in the same noun phrase. */
export function anchorBefore(scan: Scan, head: number, gazetteer: ReadonlyMap<number, Piece>): Anchor | null {
  for (let at = head - 1; at >= Math.max(0, head - REACH) && isSameSentence(scan, at, head); at--) {
    const word = scan.words[at];
    const piece = gazetteer.get(at);
    if (word === undefined) return null;
    if (piece !== undefined) return { first: piece.first, end: piece.end, entry: piece.entry };
    if (word.isCapital && GROUP_ADJECTIVES.has(word.lower)) return { first: at, end: at + 1, entry: null };
    if (!/^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(word.tag) && !/^(?:'s|’s|-|and)$/.test(word.text)) return null;
  }
  return null;
}

/** The pieces of the gazetteer by each token they cover. */
export function gazetteerByToken(scan: Scan): Map<number, Piece> {
  const byToken = new Map<number, Piece>();
  for (const piece of scan.pieces) {
    if (piece.entry === null) continue;
    for (let token = piece.first; token < piece.end; token++) byToken.set(token, piece);
  }
  return byToken;
}

/** Where the noun phrase begins that ends in the noun at `head`: its adjectives, numbers and its article taken along. */
export function phraseStart(scan: Scan, head: number): number {
  let at = head;
  while (at > 0 && isSameSentence(scan, at - 1, head)) {
    const word = scan.words[at - 1];
    if (word === undefined) break;
    if (
      /^(?:DET|PRON)$/.test(word.tag) &&
      /^(?:the|a|an|some|many|several|these|those|its|their|his|her|our|all|most|other|another|one)$/.test(word.lower)
    )
      return at - 1;
    if (
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(word.tag) &&
      !/^(?:'s|’s|-)$/.test(word.text) &&
      !(word.lower === "and" && scan.words[at - 2]?.tag === "NOUN")
    )
      break;
    at--;
  }
  return at;
}
