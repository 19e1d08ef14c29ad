import type { Explain } from "../explain/decision.ts";
import type { Document } from "../findings.ts";
import { marginals } from "./chain.ts";
import { type ChainModel, scoreChain } from "./chain-model.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { RIGHT } from "./labels.ts";
import type { CuePlace } from "./layout.ts";
import { type Judged, overruled, unlikely } from "./proposal-decision.ts";
import type { Proposal } from "./proposals.ts";
import type { ChainTagger } from "./tagger.ts";

/** Chains that propose, and a judge of what they and the rules propose. */
export interface Tagger extends ChainTagger {
  /** A chain of one place: logistic regression. */
  readonly judge: ChainModel;
}

/**
 * Readings right less often than this are dropped. What the rules found stays unless it is most likely wrong: the corpus leaves
 * out half of the attitudes and nouns that other annotators mark.
 */
const LEAST_CONFIDENCE = { rules: 0.25, tagger: 0.4 } as const;

/** What the judge reads of a proposal. */
export const rowOf = ({ features }: Proposal): FeatureRows => ({ length: 1, width: features.length, hashes: features });

/** The best proposal of each cue, where it is good enough. */
export function judge(model: ChainModel, proposals: readonly Proposal[], document: Document, explain?: Explain): Judged[] {
  const best = new Map<CuePlace | Proposal, Judged>();
  for (const proposal of proposals) {
    const judged = { proposal, confidence: marginals(scoreChain(model, rowOf(proposal))).nodes[RIGHT] ?? 0 };
    const place = proposal.cue ?? proposal;
    const rival = best.get(place);
    const [chosen, lost] = rival === undefined || judged.confidence > rival.confidence ? [judged, rival] : [rival, judged];
    best.set(place, chosen);
    if (lost !== undefined) explain?.(overruled(document, chosen, lost));
  }
  return [...best.values()].filter((judged) => {
    const least = LEAST_CONFIDENCE[judged.proposal.rule === null ? "tagger" : "rules"];
    if (judged.confidence < least) explain?.(unlikely(document, judged, least));
    return judged.confidence >= least;
  });
}
