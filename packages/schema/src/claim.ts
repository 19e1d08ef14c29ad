import { z } from "zod";
import { ActorId, ClaimId, Slug, StatementId, TopicId } from "./ids.ts";

/**
 * What reports of one act can differ in. STANCE: what its actor decided. OUTCOME: whether it is settled. WHO: who did it.
 * AMOUNT: how much. TERMS: in exchange for what. REASON: why.
 */
export const DIFFERENCE_KINDS = ["STANCE", "OUTCOME", "WHO", "AMOUNT", "TERMS", "REASON"] as const;
export const DifferenceKind = z.enum(DIFFERENCE_KINDS);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** One thing that a statement tells of an act, in a form in which two reports can be compared. */
export const Claim = z.object({
  id: ClaimId,
  statementId: StatementId,
  topicId: TopicId,
  kind: DifferenceKind,
  /** Whose act it is; null where that is what is asked, or where it is told of the topic itself. */
  actorId: ActorId.nullable(),
  /** What the claim answers; claims with another topic, kind, actor or subject say nothing about one another. */
  subject: z.string(),
  /** What is claimed, as words to compare: one state, actor or amount, or the stems of a reason. */
  answer: z.array(z.string().min(1)).min(1),
  /** The words that claim it, verbatim. */
  words: z.string().min(1),
});
export type Claim = z.infer<typeof Claim>;

/** A claim as it is read in one article; `statement` is an id within the reading. */
export const ReadClaim = Claim.omit({ id: true, statementId: true, topicId: true, actorId: true }).extend({
  statement: z.string().min(1),
  topic: Slug,
  actor: Slug.nullable(),
});
export type ReadClaim = z.infer<typeof ReadClaim>;
