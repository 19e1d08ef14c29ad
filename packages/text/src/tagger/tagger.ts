import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import { marginals } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import type { WindowProbabilities } from "./expected-overlap.ts";
import { CONTENT, SOURCE } from "./labels.ts";
import { type CuePlace, layOut } from "./layout.ts";
import { likelyCues } from "./likely-cues.ts";
import { windowOf } from "./window.ts";
import { windowFeatures } from "./window-features.ts";
import { probabilitiesOf, spansOf, windowLabels } from "./window-labels.ts";

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
  /** Where its content and its source are likely. */
  readonly contents: WindowProbabilities;
  readonly sources: WindowProbabilities;
  readonly source: Span | null;
  readonly content: readonly Span[];
  /** The rules' statement with a cue at the same place. */
  readonly rule: FoundStatement | null;
}

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
    const { nodes } = marginals(scores);
    const contents = probabilitiesOf(nodes, CONTENT);
    const labels = windowLabels(scores, contents);
    return {
      cue,
      probability,
      contents: { window, probabilities: contents },
      sources: { window, probabilities: probabilitiesOf(nodes, SOURCE) },
      source: nearest(spansOf(document, window, labels, SOURCE), document.tokens[cue.first]?.start ?? 0),
      content: spansOf(document, window, labels, CONTENT),
      rule,
    };
  });
}

const nearest = (spans: readonly Span[], place: number): Span | null =>
  [...spans].sort((a, b) => distanceTo(a, place) - distanceTo(b, place))[0] ?? null;

const distanceTo = ({ start, end }: Span, place: number): number => (place < start ? start - place : Math.max(0, place - end));
