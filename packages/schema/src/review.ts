import { z } from "zod";
import { ActorId, PositionId, ReviewId, RunId } from "./ids.ts";
import { Stance } from "./position.ts";

const decision = { id: ReviewId, reviewer: z.string().min(1), reason: z.string(), decidedAt: z.iso.datetime() };

/** A person's decision about a position. It survives every re-run and always wins over a rule. */
export const PositionReview = z.object({
  ...decision,
  positionId: PositionId,
  verdict: z.enum(["CONFIRM", "CORRECT", "REJECT"]),
  before: Stance,
  after: Stance.nullable(),
});
export type PositionReview = z.infer<typeof PositionReview>;

/** A person's decision whether two actors are one. */
export const IdentityReview = z.object({
  ...decision,
  actorIds: z.tuple([ActorId, ActorId]),
  verdict: z.enum(["SAME", "DIFFERENT"]),
});
export type IdentityReview = z.infer<typeof IdentityReview>;

/** Which method, version and settings made a row. */
export const Run = z.object({
  id: RunId,
  reader: z.string().min(1),
  version: z.string().min(1),
  settings: z.record(z.string(), z.string()),
});
export type Run = z.infer<typeof Run>;
