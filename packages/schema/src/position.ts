import { z } from "zod";
import { ActorId, PositionId, RunId, StatementId, TopicId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

export const STANCES = ["SUPPORT", "OPPOSE", "CONDITIONAL", "MIXED", "NEUTRAL", "DECLINED", "UNCLEAR"] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const BASES = ["DIRECT_QUOTE", "REPORTED_SPEECH", "ACTION"] as const;
export const Basis = z.enum(BASES);
export type Basis = z.infer<typeof Basis>;

export const REVIEW_STATUSES = ["UNREVIEWED", "CONFIRMED", "CORRECTED", "REJECTED"] as const;
export const ReviewStatus = z.enum(REVIEW_STATUSES);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** A statement read as actor × topic × stance, by a named method, with a confidence between 0 and 1. */
export const Position = z
  .object({
    id: PositionId,
    actorId: ActorId,
    topicId: TopicId,
    statementId: StatementId,
    stance: Stance,
    /** Which version of the thing is meant ("first draft"), in the article's words. */
    target: z.string().min(1).nullable(),
    /** Under which condition, in the article's words. */
    condition: z.string().min(1).nullable(),
    basis: Basis,
    confidence: z.number().min(0).max(1),
    /** The rule that read it. */
    rule: z.string().min(1),
    saidOn: PartialDate.nullable(),
    status: ReviewStatus,
    recordedAt: z.iso.datetime(),
    runId: RunId,
  })
  .refine((position) => position.stance !== "CONDITIONAL" || position.condition !== null, {
    error: "a conditional stance names its condition",
  });
export type Position = z.infer<typeof Position>;
