import { createHash } from "node:crypto";
import type { Claim, ContradictionId } from "@stance/schema";

const DIGITS = 24;

type Told = Pick<Claim, "topicId" | "kind" | "actorId" | "subject" | "statementId" | "answer">;

/** The id of a link as it is seen from `one`, from what both ends tell. */
export function derivedContradictionId(one: Told, other: Told): ContradictionId {
  const { topicId, kind, actorId, subject } = one;
  const parts = [topicId, kind, actorId, subject, one.statementId, one.answer, other.statementId, other.answer];
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `ctr_${digest.slice(0, DIGITS)}` as ContradictionId;
}
