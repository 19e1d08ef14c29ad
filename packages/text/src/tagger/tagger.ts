import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import { bestLabels, type ChainScores, nodeMarginals, pathScore } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import { cueFeatures } from "./cue-features.ts";
import { CONTENT, CUE_LABELS, cueClassOf, INSIDE, SOURCE } from "./labels.ts";
import { type CuePlace, type Layout, layOut, tokensOf } from "./layout.ts";
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
/** A cue less probable than this is not looked at, unless the rules found it. */
const LEAST_PROBABILITY = 0.3;

/** The possible cues of an article with their source and content, in the order of the text; every cue of the rules is among them. */
export function tagCues(
  tagger: ChainTagger,
  document: Document,
  ruleStatements: readonly FoundStatement[],
  mentions: readonly LocalMention[],
): TaggedCue[] {
  const layout = layOut(document, ruleStatements, mentions);
  const cues = document.sentences.flatMap(({ firstToken, endToken }) => cuesIn(tagger.cues, layout, firstToken, endToken));
  const likely = new Set(cues.flatMap(({ cue, probability }) => (probability >= 0.5 ? [cue.first] : [])));
  return cues.map(({ cue, probability, rule }) => {
    const window = windowOf(layout, cue);
    const scores = scoreChain(
      tagger.windows,
      windowFeatures(layout, cue, window, (token) => likely.has(token)),
    );
    const certainty = (labels: Uint8Array): number => Math.exp(pathScore(scores, labels) - nodeMarginals(scores).logNormaliser);
    const labels = windowLabels(scores);
    return {
      cue,
      probability,
      certainty: certainty(labels),
      source: nearest(spansOf(document, window, labels, SOURCE), document.tokens[cue.first]?.start ?? 0),
      content: spansOf(document, window, labels, CONTENT),
      rule,
    };
  });
}

interface LikelyCue {
  readonly cue: CuePlace;
  readonly probability: number;
  readonly rule: FoundStatement | null;
}

function cuesIn(model: ChainModel, layout: Layout, firstToken: number, endToken: number): LikelyCue[] {
  const { nodes } = nodeMarginals(scoreChain(model, cueFeatures(layout, firstToken, endToken)));
  const labels = CUE_LABELS.length;
  const beginning = (index: number): number => {
    let sum = 0;
    for (let label = 0; label < labels; label++) if (cueClassOf(label) !== null) sum += nodes[index * labels + label] ?? 0;
    return sum;
  };
  const found: LikelyCue[] = [];
  let reached = 0;
  for (let index = 0; index < endToken - firstToken; index++) {
    const probability = beginning(index);
    const rule = layout.ruleCueAt.get(firstToken + index);
    const beginsRule = rule !== undefined && layout.ruleCueAt.get(firstToken + index - 1) !== rule;
    if (index < reached && !beginsRule) continue;
    if (!beginsRule && (probability < LEAST_PROBABILITY || probability < beginning(index + 1))) continue;
    let end = index + 1;
    while (firstToken + end < endToken && (nodes[end * labels + INSIDE] ?? 0) > 0.5) end += 1;
    if (rule?.cue) end = (tokensOf(layout.document, rule.cue.start, rule.cue.end).at(-1) ?? 0) + 1 - firstToken;
    let best = -1;
    for (let label = 0; label < labels; label++) {
      if (cueClassOf(label) !== null && (best < 0 || (nodes[index * labels + label] ?? 0) > (nodes[index * labels + best] ?? 0)))
        best = label;
    }
    const cueClass = cueClassOf(best) ?? "SPEECH";
    found.push({ cue: { first: firstToken + index, end: firstToken + end, cueClass }, probability, rule: rule ?? null });
    reached = end;
  }
  return found;
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
