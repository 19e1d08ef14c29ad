import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import { bestLabels, type ChainScores } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import { cueFeatures } from "./cue-features.ts";
import { CONTENT, cueClassOf, INSIDE, SOURCE } from "./labels.ts";
import { type CuePlace, type Layout, layOut } from "./layout.ts";
import { type Window, windowFeatures, windowOf } from "./window-features.ts";

/** Two linear chains: one finds cues, the other, for each cue, its source and content. */
export interface Tagger {
  readonly cues: ChainModel;
  readonly windows: ChainModel;
}

/** What the tagger says of one cue; `rule` is the rules' statement with a cue at the same place. */
export interface TaggedCue {
  readonly cue: CuePlace;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly rule: FoundStatement | null;
}

/** How much a source or a content is favoured when the first decoding found none. */
const BIAS = 2.5;

/** The cues of an article with their source and content, in the order of the text. */
export function tagCues(
  tagger: Tagger,
  document: Document,
  ruleStatements: readonly FoundStatement[],
  mentions: readonly LocalMention[],
): TaggedCue[] {
  const layout = layOut(document, ruleStatements, mentions);
  const cues = document.sentences.flatMap(({ firstToken, endToken }) => cuesIn(tagger.cues, layout, firstToken, endToken));
  const cueTokens = new Set(cues.map((cue) => cue.first));
  return cues.map((cue) => {
    const window = windowOf(layout, cue);
    const labels = windowLabels(
      tagger.windows,
      windowFeatures(layout, cue, window, (token) => cueTokens.has(token)),
    );
    return {
      cue,
      source: spansOf(document, window, labels, SOURCE),
      content: spansOf(document, window, labels, CONTENT),
      rule: layout.ruleCueAt.get(cue.first) ?? null,
    };
  });
}

function cuesIn(model: ChainModel, layout: Layout, firstToken: number, endToken: number): CuePlace[] {
  const labels = bestLabels(scoreChain(model, cueFeatures(layout, firstToken, endToken)));
  const cues: CuePlace[] = [];
  labels.forEach((label, index) => {
    const cueClass = cueClassOf(label);
    if (cueClass === null) return;
    let end = index + 1;
    while (labels[end] === INSIDE) end += 1;
    cues.push({ first: firstToken + index, end: firstToken + end, cueClass });
  });
  return cues;
}

function windowLabels(model: ChainModel, rows: readonly Uint32Array[]): Uint8Array {
  const scores = scoreChain(model, rows);
  let labels = bestLabels(scores);
  for (const wanted of [CONTENT, SOURCE]) {
    if (labels.includes(wanted)) continue;
    favour(scores, wanted);
    labels = bestLabels(scores);
  }
  return labels;
}

function favour({ emissions, labels }: ChainScores, wanted: number): void {
  for (let index = wanted; index < emissions.length; index += labels) emissions[index] = (emissions[index] as number) + BIAS;
}

/** Runs of one label as places in the text. */
function spansOf({ tokens }: Document, { firstToken }: Window, labels: Uint8Array, wanted: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < labels.length; index++) {
    if (labels[index] !== wanted) continue;
    let end = index;
    while (labels[end + 1] === wanted) end += 1;
    spans.push({ start: tokens[firstToken + index]?.start ?? 0, end: tokens[firstToken + end]?.end ?? 0 });
    index = end;
  }
  return spans;
}
