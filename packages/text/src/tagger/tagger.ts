import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import { bestLabels, type ChainScores, logNormaliserOf, pathScore } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import { CONTENT, SOURCE } from "./labels.ts";
import { type CuePlace, layOut } from "./layout.ts";
import { likelyCues } from "./likely-cues.ts";
import { type Window, windowOf } from "./window.ts";
import { windowFeatures } from "./window-features.ts";

/** Two linear chains: one finds cues, the other, for each cue, its source and content. */
export interface ChainTagger {
  readonly cues: ChainModel;
  readonly windows: ChainModel;
}

/** What the chains say of one cue. */
export interface TaggedCue {
  readonly cue: CuePlace;
  /** Probability that a cue begins here, 0–1. */
  readonly probability: number;
  /** Probability of this source and content together, 0–1, given the cue. */
  readonly certainty: number;
  readonly source: Span | null;
  readonly content: readonly Span[];
  /** The rules' statement with a cue at the same place. */
  readonly rule: FoundStatement | null;
}

/** How much a source or a content is favoured when the first decoding found none. */
const BIAS = 2.5;

/** The possible cues of an article with their source and content, in the order of the text; every cue of the rules is among them. */
export function tagCues(
  tagger: ChainTagger,
  document: Document,
  ruleStatements: readonly FoundStatement[],
  mentions: readonly LocalMention[],
): TaggedCue[] {
  const layout = layOut(document, ruleStatements, mentions);
  const cues = document.sentences.flatMap(({ firstToken, endToken }) => likelyCues(tagger.cues, layout, firstToken, endToken));
  const isCue = new Uint8Array(document.tokens.length);
  for (const { cue, probability } of cues) if (probability >= 0.5) isCue[cue.first] = 1;
  return cues.map(({ cue, probability, rule }) => {
    const window = windowOf(layout, cue);
    const scores = scoreChain(tagger.windows, windowFeatures(layout, cue, window, isCue));
    const labels = windowLabels(scores);
    return {
      cue,
      probability,
      certainty: Math.exp(pathScore(scores, labels) - logNormaliserOf(scores)),
      source: nearest(spansOf(document, window, labels, SOURCE), document.tokens[cue.first]?.start ?? 0),
      content: spansOf(document, window, labels, CONTENT),
      rule,
    };
  });
}

function windowLabels(scores: ChainScores): Uint8Array {
  let labels = bestLabels(scores);
  let favoured = scores;
  for (const wanted of [CONTENT, SOURCE]) {
    if (labels.includes(wanted)) continue;
    favoured = favour(favoured, wanted);
    labels = bestLabels(favoured);
  }
  return labels;
}

function favour(scores: ChainScores, wanted: number): ChainScores {
  const emissions = scores.emissions.slice();
  for (let index = wanted; index < emissions.length; index += scores.labels)
    emissions[index] = (emissions[index] as number) + BIAS;
  return { ...scores, emissions };
}

const nearest = (spans: readonly Span[], place: number): Span | null =>
  [...spans].sort((a, b) => distanceTo(a, place) - distanceTo(b, place))[0] ?? null;

const distanceTo = ({ start, end }: Span, place: number): number => (place < start ? start - place : Math.max(0, place - end));

/** Runs of one label as places in the text, marks at their edges left out. */
function spansOf({ tokens }: Document, { firstToken }: Window, labels: Uint8Array, wanted: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < labels.length; index++) {
    if (labels[index] !== wanted) continue;
    let end = index;
    while (labels[end + 1] === wanted) end += 1;
    let [first, last] = [firstToken + index, firstToken + end];
    while (first <= last && isMark(tokens[first]?.text ?? "")) first += 1;
    while (last >= first && isMark(tokens[last]?.text ?? "")) last -= 1;
    if (first <= last) spans.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    index = end;
  }
  return spans;
}

const isMark = (word: string): boolean => /^[.,;:"“”‘’']+$/.test(word);
