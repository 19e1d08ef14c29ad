import type { Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import { bestLabels, type ChainScores } from "./chain.ts";
import { CONTENT, SOURCE, WINDOW_LABELS } from "./labels.ts";
import type { Window } from "./window.ts";

/** How much a source is favoured when the first decoding found none. */
const BIAS = 2.5;
/** More than any sum of weights: the token has this label. */
const CERTAIN = 1e6;
const LABELS = WINDOW_LABELS.length;

/** Probability of a label at each position, from those of all labels. */
export const probabilitiesOf = (nodes: Float64Array, label: number): Float64Array =>
  Float64Array.from({ length: nodes.length / LABELS }, (_, index) => nodes[index * LABELS + label] as number);

/**
 * The best labels of a cue's window. Every cue has words: where none are found, the likeliest token is one of them. Most have a
 * source: where none is found, the window is read again with a bias towards one.
 */
export function windowLabels(scores: ChainScores, contents: Float64Array): Uint8Array {
  let labels = bestLabels(scores);
  const emissions = scores.emissions.slice();
  const favour = (position: number, label: number, by: number): void => {
    emissions[position * LABELS + label] = (emissions[position * LABELS + label] as number) + by;
  };
  if (!labels.includes(CONTENT) && labels.length > 0) {
    favour(greatestOf(contents), CONTENT, CERTAIN);
    labels = bestLabels({ ...scores, emissions });
  }
  if (labels.includes(SOURCE)) return labels;
  labels.forEach((label, position) => {
    if (label === CONTENT) favour(position, CONTENT, CERTAIN);
    else favour(position, SOURCE, BIAS);
  });
  return bestLabels({ ...scores, emissions });
}

function greatestOf(values: Float64Array): number {
  let greatest = 0;
  for (let index = 1; index < values.length; index++)
    if ((values[index] as number) > (values[greatest] as number)) greatest = index;
  return greatest;
}

/** Runs of one label as places in the text, marks at their edges left out. */
export function spansOf({ tokens }: Document, { firstToken }: Window, labels: Uint8Array, wanted: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < labels.length; index++) {
    if (labels[index] !== wanted) continue;
    let end = index;
    while (end + 1 < labels.length && labels[end + 1] === wanted) end += 1;
    let [first, last] = [firstToken + index, firstToken + end];
    while (first <= last && isMark(tokens[first]?.text ?? "")) first += 1;
    while (last >= first && isMark(tokens[last]?.text ?? "")) last -= 1;
    if (first <= last) spans.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    index = end;
  }
  return spans;
}

const isMark = (word: string): boolean => /^[.,;:"“”‘’']+$/.test(word);
