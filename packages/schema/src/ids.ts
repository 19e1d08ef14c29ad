import { z } from "zod";

/** An id is a short prefix that tells the kind, then letters and digits derived from what the row comes from. */
const idOf = <Prefix extends string>(prefix: Prefix) =>
  z.string().regex(new RegExp(`^${prefix}_[a-z0-9]{8,64}$`), { error: `an id here begins with ${prefix}_` });

export const OutletId = idOf("out").brand<"OutletId">();
export type OutletId = z.infer<typeof OutletId>;
export const StoryId = idOf("sto").brand<"StoryId">();
export type StoryId = z.infer<typeof StoryId>;
export const ArticleId = idOf("art").brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;
export const ArticleVersionId = idOf("ver").brand<"ArticleVersionId">();
export type ArticleVersionId = z.infer<typeof ArticleVersionId>;
export const ActorId = idOf("act").brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;
export const TopicId = idOf("top").brand<"TopicId">();
export type TopicId = z.infer<typeof TopicId>;
export const MentionId = idOf("men").brand<"MentionId">();
export type MentionId = z.infer<typeof MentionId>;
export const StatementId = idOf("stm").brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;
export const EvidenceId = idOf("evi").brand<"EvidenceId">();
export type EvidenceId = z.infer<typeof EvidenceId>;
export const PositionId = idOf("pos").brand<"PositionId">();
export type PositionId = z.infer<typeof PositionId>;
export const ShiftId = idOf("shf").brand<"ShiftId">();
export type ShiftId = z.infer<typeof ShiftId>;
export const ReviewId = idOf("rev").brand<"ReviewId">();
export type ReviewId = z.infer<typeof ReviewId>;
export const ClaimId = idOf("clm").brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;
export const ContradictionId = idOf("ctr").brand<"ContradictionId">();
export type ContradictionId = z.infer<typeof ContradictionId>;
export const RunId = idOf("run").brand<"RunId">();
export type RunId = z.infer<typeof RunId>;

/** The name of an actor or a topic in addresses and files: lower-case words joined by hyphens. */
export const Slug = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, {
  error: "a slug is lower-case words joined by hyphens",
});
export type Slug = z.infer<typeof Slug>;
