import type { Basis, ReviewStatus, Stance } from "./position.ts";

/** What of a position tells how its actor decided. */
export interface DecidedPosition {
  readonly stance: Stance;
  readonly basis: Basis;
  readonly status: ReviewStatus;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** A reading less sure than this is more often wrong than a report that differs. */
const LEAST_CONFIDENCE = 0.4;

/**
 * What a position claims of its actor's decision: FOR or AGAINST where somebody tells it as done, OPEN where the actor's
 * own words leave it open; null where it says neither. Opposite words alone are no contradictory reports.
 */
export function stanceClaim({ stance, basis, status, confidence }: DecidedPosition): "FOR" | "AGAINST" | "OPEN" | null {
  if (status === "REJECTED" || confidence < LEAST_CONFIDENCE) return null;
  if (basis === "DIRECT_QUOTE" && stance === "NEUTRAL") return "OPEN";
  if (basis !== "ACTION") return null;
  if (stance === "SUPPORT") return "FOR";
  return stance === "OPPOSE" ? "AGAINST" : null;
}
