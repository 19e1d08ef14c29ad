import { overlaps, type Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import type { AnnotatedReading, AnnotatedStatement } from "./annotated.ts";
import { cueFeatures } from "./cue-features.ts";
import { rowOf, type Tagger } from "./judge.ts";
import { CONTENT, CUE_LABELS, INSIDE, JUDGE_LABELS, labelOfClass, SOURCE, WINDOW_LABELS } from "./labels.ts";
import { type CuePlace, type Layout, layOut, tokensOf } from "./layout.ts";
import { countLetters, type LetterCounts, overlapOf } from "./overlap.ts";
import { type Proposal, proposalsOf } from "./proposals.ts";
import { type ChainTagger, tagCues } from "./tagger.ts";
import { type ChainExample, trainChain } from "./train-chain.ts";
import { windowOf } from "./window.ts";
import { windowFeatures } from "./window-features.ts";

const CUE_TRAINING = { labels: CUE_LABELS, leastCount: 2, epochs: 12, learningRate: 0.05, decay: 1e-2 };
const WINDOW_TRAINING = { labels: WINDOW_LABELS, leastCount: 2, epochs: 14, learningRate: 0.02, decay: 8e-3 };
const JUDGE_TRAINING = { labels: JUDGE_LABELS, leastCount: 5, epochs: 8, learningRate: 0.01, decay: 2e-3 };

/** The judge learns on articles that the chains it judges have not seen, in so many parts. */
const PARTS = 4;

/** A tagger fitted to the annotated articles; the same articles in the same order give the same tagger to the bit. */
export function trainTagger(readings: readonly AnnotatedReading[]): Tagger {
  const examples = Array.from({ length: PARTS }, (_, part) => {
    const chains = trainChains(readings.filter((_, index) => index % PARTS !== part));
    return readings.filter((_, index) => index % PARTS === part).flatMap((reading) => judgeExamplesOf(chains, reading));
  }).flat();
  return { ...trainChains(readings), judge: trainChain(examples, JUDGE_TRAINING) };
}

function judgeExamplesOf(chains: ChainTagger, reading: AnnotatedReading): ChainExample[] {
  const { document, mentions, ruleStatements, annotated } = reading;
  const tagged = tagCues(chains, document, ruleStatements, mentions);
  const letters = countLetters(document.text);
  return proposalsOf(document, ruleStatements, tagged).map((proposal) => ({
    rows: rowOf(proposal),
    gold: Uint8Array.of(annotated.some((statement) => isRight(document, letters, proposal, statement)) ? 1 : 0),
  }));
}

/** Right is a reading of the annotated cue that shares half of its letters and, where a speaker is annotated, names that one. */
function isRight(
  document: Document,
  letters: LetterCounts,
  { cue, content, speaker }: Proposal,
  statement: AnnotatedStatement,
): boolean {
  const place = cuePlaceOf(document, statement);
  const sameCue = cue === null || place === null || (cue.first < place.end && place.first < cue.end);
  const sameSpeaker = statement.speaker === null || (speaker !== null && overlaps(speaker, statement.speaker));
  return sameCue && sameSpeaker && overlapOf(letters, statement.content, content) >= 0.5;
}

/** What one article teaches the two chains. */
interface ArticleExamples {
  readonly cues: readonly ChainExample[];
  readonly windows: readonly ChainExample[];
}

function trainChains(readings: readonly AnnotatedReading[]): ChainTagger {
  const examples = readings.map(examplesOf);
  return {
    cues: trainChain(
      examples.flatMap(({ cues }) => cues),
      CUE_TRAINING,
    ),
    windows: trainChain(
      examples.flatMap(({ windows }) => windows),
      WINDOW_TRAINING,
    ),
  };
}

function examplesOf({ document, mentions, ruleStatements, annotated }: AnnotatedReading): ArticleExamples {
  const layout = layOut(document, ruleStatements, mentions);
  const marked = annotated.flatMap((statement) => {
    const cue = cuePlaceOf(document, statement);
    return cue === null ? [] : [{ cue, statement }];
  });
  const cuePlaces = marked.map(({ cue }) => cue);
  const isCue = new Uint8Array(document.tokens.length);
  for (const { first } of cuePlaces) isCue[first] = 1;
  return {
    cues: cueExamplesOf(layout, cuePlaces),
    windows: marked.map(({ cue, statement }) => windowExampleOf(layout, cue, statement, isCue)),
  };
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

function windowExampleOf(layout: Layout, cue: CuePlace, statement: AnnotatedStatement, isCue: Uint8Array): ChainExample {
  const window = windowOf(layout, cue);
  const gold = new Uint8Array(window.endToken - window.firstToken);
  const mark = (span: Span, label: number) => {
    for (const token of tokensOf(layout.document, span.start, span.end)) {
      if (token >= window.firstToken && token < window.endToken) gold[token - window.firstToken] = label;
    }
  };
  for (const span of statement.content) mark(span, CONTENT);
  if (statement.speaker !== null) mark(statement.speaker, SOURCE);
  return { rows: windowFeatures(layout, cue, window, isCue), gold };
}
