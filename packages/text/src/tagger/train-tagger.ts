import type { Span } from "@stance/schema";
import type { CueClass, Document, FoundStatement, LocalMention } from "../findings.ts";
import { cueFeatures } from "./cue-features.ts";
import { CONTENT, CUE_LABELS, INSIDE, labelOfClass, SOURCE, WINDOW_LABELS } from "./labels.ts";
import { type CuePlace, type Layout, layOut, tokensOf } from "./layout.ts";
import type { Tagger } from "./tagger.ts";
import { type ChainExample, trainChain } from "./train-chain.ts";
import { windowFeatures, windowOf } from "./window-features.ts";

/** One statement as an annotator marked it. */
export interface AnnotatedStatement {
  readonly cueClass: CueClass;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** An annotated article as the rules read it. */
export interface AnnotatedReading {
  readonly document: Document;
  readonly mentions: readonly LocalMention[];
  readonly ruleStatements: readonly FoundStatement[];
  readonly annotated: readonly AnnotatedStatement[];
}

const CUE_TRAINING = { labels: CUE_LABELS, bits: 18, epochs: 10, learningRate: 0.15, decay: 2e-4 };
const WINDOW_TRAINING = { labels: WINDOW_LABELS, bits: 18, epochs: 8, learningRate: 0.1, decay: 2e-4 };

/** A tagger fitted to the annotated articles; the same articles in the same order give the same tagger to the bit. */
export function trainTagger(readings: readonly AnnotatedReading[]): Tagger {
  const cueExamples: ChainExample[] = [];
  const windowExamples: ChainExample[] = [];
  for (const { document, mentions, ruleStatements, annotated } of readings) {
    const layout = layOut(document, ruleStatements, mentions);
    const marked = annotated.flatMap((statement) => {
      const cue = cuePlaceOf(document, statement);
      return cue === null ? [] : [{ cue, statement }];
    });
    cueExamples.push(
      ...cueExamplesOf(
        layout,
        marked.map(({ cue }) => cue),
      ),
    );
    const cueTokens = new Set(marked.flatMap(({ cue }) => [cue.first]));
    for (const { cue, statement } of marked) windowExamples.push(windowExampleOf(layout, cue, statement, cueTokens));
  }
  return { cues: trainChain(cueExamples, CUE_TRAINING), windows: trainChain(windowExamples, WINDOW_TRAINING) };
}

function cuePlaceOf(document: Document, { cue, cueClass }: AnnotatedStatement): CuePlace | null {
  if (cue === null) return null;
  const tokens = tokensOf(document, cue.start, cue.end);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { first, end: last + 1, cueClass };
}

function cueExamplesOf(layout: Layout, cues: readonly CuePlace[]): ChainExample[] {
  const gold = new Uint8Array(layout.document.tokens.length);
  for (const { first, end, cueClass } of cues) {
    gold.fill(INSIDE, first + 1, end);
    gold[first] = labelOfClass(cueClass);
  }
  return layout.document.sentences.map(({ firstToken, endToken }) => ({
    rows: cueFeatures(layout, firstToken, endToken),
    gold: gold.slice(firstToken, endToken),
  }));
}

function windowExampleOf(
  layout: Layout,
  cue: CuePlace,
  statement: AnnotatedStatement,
  cueTokens: ReadonlySet<number>,
): ChainExample {
  const window = windowOf(layout, cue);
  const gold = new Uint8Array(window.endToken - window.firstToken);
  const mark = (span: Span, label: number) => {
    for (const token of tokensOf(layout.document, span.start, span.end)) {
      if (token >= window.firstToken && token < window.endToken) gold[token - window.firstToken] = label;
    }
  };
  for (const span of statement.content) mark(span, CONTENT);
  if (statement.speaker !== null) mark(statement.speaker, SOURCE);
  return { rows: windowFeatures(layout, cue, window, (token) => cueTokens.has(token)), gold };
}
