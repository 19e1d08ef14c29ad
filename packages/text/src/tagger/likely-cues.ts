import type { FoundStatement } from "../findings.ts";
import { marginals } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import { cueFeatures } from "./cue-features.ts";
import { CUE_LABELS, cueClassOf, FIRST_CLASS, INSIDE } from "./labels.ts";
import { type CuePlace, type Layout, tokensOf } from "./layout.ts";

export interface LikelyCue {
  readonly cue: CuePlace;
  /** Probability that a cue begins here, 0–1. */
  readonly probability: number;
  /** The rules' statement with a cue at the same place. */
  readonly rule: FoundStatement | null;
}

/** A cue less probable than this is not looked at, unless the rules found it. */
const LEAST_PROBABILITY = 0.2;

const LABELS = CUE_LABELS.length;

/** The cues of a sentence that are likely, and those of the rules. */
export function likelyCues(model: ChainModel, layout: Layout, firstToken: number, endToken: number): LikelyCue[] {
  const { nodes } = marginals(scoreChain(model, cueFeatures(layout, firstToken, endToken)));
  const length = endToken - firstToken;
  const beginnings = beginningsOf(nodes, length);
  const found: LikelyCue[] = [];
  let reached = 0;
  for (let index = 0; index < length; index++) {
    const probability = beginnings[index] as number;
    const statement = layout.ruleCueOf[firstToken + index] as number;
    const beginsRule = statement >= 0 && layout.ruleCueOf[firstToken + index - 1] !== statement;
    if (index < reached && !beginsRule) continue;
    if (!beginsRule && (probability < LEAST_PROBABILITY || probability < (beginnings[index + 1] ?? 0))) continue;
    const rule = layout.statements[statement] ?? null;
    const end = rule?.cue ? ruleEnd(layout, rule.cue.start, rule.cue.end) - firstToken : endOf(nodes, index, length);
    found.push({ cue: { first: firstToken + index, end: firstToken + end, cueClass: classAt(nodes, index) }, probability, rule });
    reached = end;
  }
  return found;
}

/** Probability that a cue begins at each token. */
function beginningsOf(nodes: Float64Array, length: number): Float64Array {
  const beginnings = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    let sum = 0;
    for (let label = FIRST_CLASS; label < LABELS; label++) sum += nodes[index * LABELS + label] as number;
    beginnings[index] = sum;
  }
  return beginnings;
}

function endOf(nodes: Float64Array, index: number, length: number): number {
  let end = index + 1;
  while (end < length && (nodes[end * LABELS + INSIDE] as number) > 0.5) end += 1;
  return end;
}

const ruleEnd = ({ document }: Layout, start: number, end: number): number => (tokensOf(document, start, end).at(-1) ?? 0) + 1;

function classAt(nodes: Float64Array, index: number): CuePlace["cueClass"] {
  let best = FIRST_CLASS;
  for (let label = FIRST_CLASS + 1; label < LABELS; label++) {
    if ((nodes[index * LABELS + label] as number) > (nodes[index * LABELS + best] as number)) best = label;
  }
  return cueClassOf(best);
}
