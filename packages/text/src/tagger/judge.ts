import type { Explain } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import { marginals } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { RIGHT } from "./labels.ts";
import { unlikely } from "./proposal-decision.ts";
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
const LEAST_CONFIDENCE = { rules: 0.15, tagger: 0.6 } as const;

/** What the judge reads of a proposal. */
export const rowOf = ({ features }: Proposal): FeatureRows => ({ length: 1, width: features.length, hashes: features });

/** The proposals that are good enough. */
export function judge(model: ChainModel, proposals: readonly Proposal[], document: Document, explain?: Explain): Judged[] {
  return proposals.flatMap((proposal) => {
    const confidence = marginals(scoreChain(model, rowOf(proposal))).nodes[RIGHT] ?? 0;
    const least = LEAST_CONFIDENCE[proposal.rule === null ? "tagger" : "rules"];
    if (confidence >= least) return [{ proposal, confidence }];
    explain?.(unlikely(document, proposal, confidence, least));
    return [];
  });
}
