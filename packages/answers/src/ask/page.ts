import type { ReviewStatus } from "@stance/schema";

/** The longest page the API gives. */
export const MAX_PAGE = 100;

/** Positions that count: those that no reviewer rejected. */
export const COUNTED_STATUSES = ["UNREVIEWED", "CONFIRMED", "CORRECTED"] as const satisfies readonly ReviewStatus[];
