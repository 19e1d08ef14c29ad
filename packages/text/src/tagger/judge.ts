import { marginals } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import { RIGHT } from "./labels.ts";
import type { Proposal } from "./proposals.ts";
import type { ChainTagger } from "./tagger.ts";

/** Chains that propose, and a judge of what they and the rules propose. */
export interface Tagger extends ChainTagger {
  /** A chain of one place: logistic regression. */
  readonly judge: ChainModel;
}

export interface Judged {
  readonly proposal: Proposal;
  /** Probability that the words are right, 0–1. */
  readonly confidence: number;
}

/**
 * Readings right less often than this are dropped. What the rules found stays unless it is most likely wrong: the corpus leaves
 * out half of the attitudes and nouns that other annotators mark.
 */
const LEAST_CONFIDENCE = { rules: 0.25, tagger: 0.55 } as const;

/** By so much the tagger's words must be surer than the rules', whose edges are cleaner. */
const MARGIN = 0.3;

/** The best reading of each cue, where it is good enough. */
export function judge(model: ChainModel, groups: readonly (readonly Proposal[])[]): Judged[] {
  return groups.flatMap((group) => {
    const [best] = group
      .map((proposal) => ({ proposal, confidence: marginals(scoreChain(model, [proposal.features])).nodes[RIGHT] ?? 0 }))
      .sort((one, other) => lead(other) - lead(one));
    if (best === undefined) return [];
    return best.confidence < LEAST_CONFIDENCE[best.proposal.rule === null ? "tagger" : "rules"] ? [] : [best];
  });
}

const lead = ({ proposal, confidence }: Judged): number => confidence + (proposal.by === "rules" ? MARGIN : 0);
