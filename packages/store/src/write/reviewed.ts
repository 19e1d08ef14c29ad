import type { PositionReview, ReviewStatus, Stance } from "@stance/schema";

/** What a review can change of a position. */
interface Reviewable {
  readonly stance: Stance;
  readonly status: ReviewStatus;
}

/** A position as read, as the last of its reviews leaves it; a decision wins over whatever a reader read. */
export function reviewed({ stance, status }: Reviewable, reviews: readonly PositionReview[]): Reviewable {
  const last = reviews.at(-1);
  if (last === undefined) return { stance, status };
  if (last.verdict === "REJECT") return { stance, status: "REJECTED" };
  if (last.verdict === "CORRECT") return { stance: last.after ?? stance, status: "CORRECTED" };
  return { stance: last.before, status: "CONFIRMED" };
}
