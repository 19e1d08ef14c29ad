import type { CuePlace, Layout } from "./layout.ts";

/** The tokens around a cue in which its source and content are looked for, end exclusive. */
export interface Window {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A quotation of many sentences is not followed further than this. */
const LONGEST_WINDOW = 180;
const MOST_SENTENCES = 6;

/** The cue's sentence and those around it in the same part that are quoted, or through which its quotation runs on. */
export function windowOf({ document, sentenceOf, quotationOf }: Layout, cue: CuePlace): Window {
  const { sentences } = document;
  const own = sentenceOf[cue.first] ?? 0;
  const part = sentences[own]?.part;
  const isQuotedNeighbour = (index: number): boolean => sentences[index]?.part === part && hasQuotation(index);
  let first = own;
  if (isQuotedNeighbour(own - 1)) first -= 1;
  while (first < own && own - first < MOST_SENTENCES && runsInto(first)) first -= 1;
  let last = own;
  while (isQuotedNeighbour(last + 1) && last - own < 2) last += 1;
  while (last > own && last - own < MOST_SENTENCES && runsInto(last + 1)) last += 1;
  const firstToken = Math.max(sentences[first]?.firstToken ?? 0, cue.first - LONGEST_WINDOW / 2);
  const endToken = Math.min(sentences[last]?.endToken ?? 0, cue.end + LONGEST_WINDOW / 2);
  return { firstToken, endToken };

  function hasQuotation(index: number): boolean {
    const sentence = sentences[index];
    if (sentence === undefined) return false;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) if ((quotationOf[token] ?? -1) >= 0) return true;
    return false;
  }

  /** Whether a quotation of the same part goes on from the sentence before into this one. */
  function runsInto(index: number): boolean {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.part !== part || sentences[index - 1]?.part !== part) return false;
    const token = sentence.firstToken;
    return (quotationOf[token] ?? -1) >= 0 && quotationOf[token] === quotationOf[token - 1];
  }
}
